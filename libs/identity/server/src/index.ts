export { identityContext } from './context';
