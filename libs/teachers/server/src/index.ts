export { teachersContext } from './context';
