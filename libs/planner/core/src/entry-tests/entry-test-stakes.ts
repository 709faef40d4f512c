import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { hoursOf, isWhole, type PlanWithDone } from '../plan/plan';

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

/**
 * Best and worst of what can come of a test, from the path as it is planned now and as it would be planned after each
 * level that the test can find. Hours of what reaches the whole goal are told before hours of what does not. Each plan
 * is counted with what would be done then: a level that goes or comes back makes a completed module count or not.
 */
export function stakesOf(now: PlanWithDone, after: readonly PlanWithDone[]): EntryTestStakes {
  const all = [now, ...after];
  const reachesAll = ({ plan }: PlanWithDone): boolean => isWhole(plan);
  const whole = all.filter(reachesAll);
  const hours = (whole.length > 0 ? whole : all).map(({ plan, done }) => hoursOf(plan, done));
  return {
    hoursNow: hoursOf(now.plan, now.done),
    hoursBest: Math.min(...hours),
    hoursWorst: Math.max(...hours),
    mayReachLess: reachesAll(now) && !after.every(reachesAll),
    mayReachMore: !reachesAll(now) && after.some(reachesAll),
  };
}

/** What a test of today that finds this level would put beside the evidence. */
export const measuredToday = (competenceId: CompetenceId, level: Level, asOf: Day): Evidence => ({
  ...{ id: `entry-test:${competenceId}`, competenceId, level },
  ...{ type: 'quiz', date: asOf },
});
