export { learningContext } from './context';
