import type { Day } from '@academy/kernel';
import type { ContactDay } from './contact-days';
import type { ScheduleEdition, ScheduleStep } from './schedule-question';
import { holidayOn, type Holiday } from './school-calendar';
import type { TakenDays } from './taken-days';

/** What keeps a step out of an edition, in the order in which it is told. */
export type EditionProblem = 'FULL' | 'TOO_EARLY' | 'CLOSED' | 'HOLIDAY' | 'CLASH';

/** When a step can begin, and on which days the teacher meets others already. */
export interface Opening {
  /** The first day on which all that comes first has ended; never before today. */
  readonly ready: Day;
  readonly taken: TakenDays;
  readonly holidays: readonly Holiday[];
  readonly meetingsOf: (step: ScheduleStep, edition: ScheduleEdition) => readonly ContactDay[];
}

/**
 * What keeps this step out of an edition; undefined when it fits. One can only enrol once the steps before have
 * ended, so an edition that closes earlier does not fit. A holiday does not keep out of an edition that is asked for.
 */
export function problemWith(
  edition: ScheduleEdition,
  step: ScheduleStep,
  { ready, taken, holidays, meetingsOf }: Opening,
): EditionProblem | undefined {
  if (edition.full) return 'FULL';
  if (edition.start < ready) return 'TOO_EARLY';
  if (edition.closesOn < ready) return 'CLOSED';
  if (edition.id !== step.wanted && holidayOn(holidays, edition.start)) return 'HOLIDAY';
  return taken.clashWith(meetingsOf(step, edition), step.form) ? 'CLASH' : undefined;
}

/** The edition that is asked for where it fits, else the first that does; undefined when none does. */
export function chooseEdition(step: ScheduleStep, opening: Opening): ScheduleEdition | undefined {
  const fits = (edition: ScheduleEdition): boolean => problemWith(edition, step, opening) === undefined;
  const asked = step.editions.find(({ id }) => id === step.wanted);
  return asked && fits(asked) ? asked : inTime(step.editions).find(fits);
}

/** By first day. */
export const inTime = (editions: readonly ScheduleEdition[]): ScheduleEdition[] =>
  [...editions].sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1));
