export { insightContext } from './context';
