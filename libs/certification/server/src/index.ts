export { certificationContext } from './context';
