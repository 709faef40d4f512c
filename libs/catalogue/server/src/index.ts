export { catalogueContext } from './context';
