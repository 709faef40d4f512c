import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { ScheduleEdition, ScheduleStep } from './schedule-question';

/** Work on a day, in minutes. */
export interface Work {
  readonly day: Day;
  readonly slug: ModuleSlug;
  readonly minutes: number;
  readonly contact: boolean;
}

/** A step on its way: begun or waiting for the first day of its edition. */
export interface Run {
  readonly step: ScheduleStep;
  readonly edition: ScheduleEdition | null;
  /** The first day on which all that comes first had ended. */
  readonly ready: Day;
  start: Day | null;
  end: Day | null;
  studyLeft: number;
  lastContact: Day | null;
}

/** What came of living through the days at one pace. */
export interface Simulated {
  readonly runs: ReadonlyMap<ModuleSlug, Run>;
  readonly work: readonly Work[];
}

/** What an answer has to be better than to be of use; less is better, the first counts most. */
export interface Rival {
  readonly unplaced: number;
  readonly notWanted: number;
  readonly end: Day;
}

/** Ends what has nothing left on this day. */
export function endOn(run: Run, day: Day): void {
  if (run.end !== null || run.studyLeft > 0 || (run.lastContact !== null && run.lastContact > day)) return;
  run.start ??= day;
  if (run.start <= day) run.end = day;
}
