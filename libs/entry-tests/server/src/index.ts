export { entryTestsContext } from './context';
