export { competencesContext } from './context';
