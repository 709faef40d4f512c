import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { hoursOf, type KeptPlan } from '../domain/kept-path';

/** What an entry test can do to a path, in hours that are still to do. */
export interface EntryTestStakes {
  /** As it is planned without the test. */
  readonly hoursNow: number;
  readonly hoursBest: number;
  readonly hoursWorst: number;
  /** Whether an outcome leaves the goal out of reach, or out of the hours there are, that is within them now. */
  readonly mayReachLess: boolean;
  /** Whether an outcome brings the whole goal within reach, and within the hours, that is not now. */
  readonly mayReachMore: boolean;
}

const isWhole = ({ kind }: KeptPlan): boolean => kind === 'PLAN' || kind === 'NOTHING_TO_DO';

/**
 * Best and worst of what can come of a test, from the path as it is planned now and as it would be planned after each
 * level that the test can find. Hours of what reaches the whole goal are told before hours of what does not.
 */
export function stakesOf(now: KeptPlan, after: readonly KeptPlan[], done: ReadonlySet<string>): EntryTestStakes {
  const all = [now, ...after];
  const whole = all.filter(isWhole);
  const hours = (whole.length > 0 ? whole : all).map((plan) => hoursOf(plan, done));
  return {
    hoursNow: hoursOf(now, done),
    hoursBest: Math.min(...hours),
    hoursWorst: Math.max(...hours),
    mayReachLess: isWhole(now) && !after.every(isWhole),
    mayReachMore: !isWhole(now) && after.some(isWhole),
  };
}

/** What a test of today that finds this level would put beside the evidence. */
export const measuredToday = (competenceId: CompetenceId, level: Level, asOf: Day): Evidence => ({
  ...{ id: `entry-test:${competenceId}`, competenceId, level },
  ...{ type: 'quiz', date: asOf },
});
