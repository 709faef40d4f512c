export { Highs, type LpAnswer } from './highs';
