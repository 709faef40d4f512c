export { enrolmentContext } from './context';
export { editionSeats } from './edition-seats';
