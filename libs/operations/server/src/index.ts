export { operationsContext } from './context';
