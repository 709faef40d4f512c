import { addDays, type Day } from '@academy/kernel';

/** Days before the first day on which enrolment closes, so that publisher and participants can prepare. */
const DAYS_BEFORE_START = 7;

/** The last day on which one can enrol for an edition that begins on `start`. */
export const closingDay = (start: Day): Day => addDays(start, -DAYS_BEFORE_START);
