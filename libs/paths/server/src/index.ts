export { pathsContext } from './context';
