export { worseSelf } from './cohort';
export { simulate, TRUTH } from './simulate';
