export { Highs } from './highs';
