export { countingDue, type CountingDue } from './counting-due';
