export { datesIn } from './dates';
export { numbersIn } from './numbers';
