import type { Plan } from '../plan/plan';
import type { Schedule } from '../schedule/schedule';
import { schedulePathInTurns } from '../schedule/schedule-path';
import type { ScheduleQuestion } from '../schedule/schedule-question';
import type { PathPlanner } from './path-planner';
import type { PlanningQuestion } from '../question/planning-question';

/** A plan with the days on which it can be followed. */
export interface TimedPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/** Times that other modules are looked for; each forbids at least one more. */
const MOST_ROUNDS = 4;

/**
 * Plans, and places the steps on days. Where steps of a whole path find no edition in time, plans again without their
 * modules: the next shortest path all of whose steps have days. Where there is none, the shortest path stays, with the
 * steps that wait for a new edition: dates that were not published yet never cost a target.
 */
export async function planInTime(
  planner: PathPlanner,
  question: PlanningQuestion,
  scheduleQuestionFor: (plan: Plan) => ScheduleQuestion,
  breathe: () => Promise<unknown>,
): Promise<TimedPlan> {
  const attempt = async (withoutDates: readonly string[]): Promise<TimedPlan> => {
    const { plan } = await planner.plan({ ...question, withoutDates });
    return { plan, schedule: await schedulePathInTurns(scheduleQuestionFor(plan), breathe) };
  };
  const first = await attempt([]);
  const pinned = new Set(question.pinned);
  const withoutDates: string[] = [];
  let latest = first;
  for (let round = 0; round < MOST_ROUNDS && latest.plan.kind === 'PLAN'; round += 1) {
    const stuck = stuckIn(latest.schedule).filter((slug) => !pinned.has(slug));
    if (stuck.length === 0) return round === 0 ? first : withSetAside(latest, withoutDates);
    withoutDates.push(...stuck);
    latest = await attempt(withoutDates);
  }
  return first;
}

/** Steps that none of their editions can be followed in time for. */
export const stuckIn = ({ unplaced }: Schedule): string[] =>
  unplaced.filter(({ reason }) => reason === 'NO_EDITION_IN_TIME').map(({ slug }) => slug);

const withSetAside = ({ plan, schedule }: TimedPlan, setAside: readonly string[]): TimedPlan => ({
  plan: { ...plan, setAside },
  schedule,
});
