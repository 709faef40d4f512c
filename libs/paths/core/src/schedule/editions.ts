import type { Day } from '@academy/kernel';
import { contactDaysOf } from './contact-days';
import type { ScheduleEdition, ScheduleStep } from './schedule-question';
import { holidayOn, type Holiday } from './school-calendar';

/** What keeps a step out of an edition, in the order in which it is told. */
export type EditionProblem = 'FULL' | 'TOO_EARLY' | 'CLOSED' | 'HOLIDAY' | 'CLASH';

/** When a step can begin, and on which days the teacher meets others already. */
export interface Opening {
  /** The first day on which all that comes first has ended; never before today. */
  readonly ready: Day;
  readonly busy: { has(day: Day): boolean };
  readonly holidays: readonly Holiday[];
}

/**
 * What keeps this step out of an edition; undefined when it fits. One can only enrol once the steps before have
 * ended, so an edition that closes earlier does not fit. A holiday does not keep out of an edition that is asked for.
 */
export function problemWith(
  edition: ScheduleEdition,
  step: ScheduleStep,
  { ready, busy, holidays }: Opening,
): EditionProblem | undefined {
  if (edition.full) return 'FULL';
  if (edition.start < ready) return 'TOO_EARLY';
  if (edition.closesOn < ready) return 'CLOSED';
  if (edition.id !== step.wanted && holidayOn(holidays, edition.start)) return 'HOLIDAY';
  const days = contactDaysOf({ ...step, start: edition.start }, holidays);
  return days.some(({ day }) => busy.has(day)) ? 'CLASH' : undefined;
}

/** The edition that is asked for where it fits, else the first that does; undefined when none does. */
export function chooseEdition(step: ScheduleStep, opening: Opening): ScheduleEdition | undefined {
  const fitting = step.editions
    .filter((edition) => problemWith(edition, step, opening) === undefined)
    .sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1));
  return fitting.find(({ id }) => id === step.wanted) ?? fitting[0];
}
