export { matchingContext } from './context';
