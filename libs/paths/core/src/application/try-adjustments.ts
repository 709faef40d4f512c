import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import { refusalOf, type AdjustmentRefusal } from '../domain/adjustment-faults';
import type { CareerRoute } from '../domain/career-route';
import {
  differenceOf,
  hoursOf,
  noAdjustments,
  PlannerUnavailable,
  planText,
  slugsOf,
  todoOf,
  type Adjustments,
  type BarCode,
  type Plan,
  type PlanDifference,
  type Schedule,
  type TimedPlan,
} from '@academy/planner/core';
import { adjusted, type AdjustmentChange } from '../domain/adjusting';
import type { KeptPath } from '../domain/kept-path';
import { orUnavailable } from './or-unavailable';
import type { CareerRoutes, Dossier, PlanningDesk } from './planning';
import { pathToday, type PathToday } from './standing';

/** What adjustments do to a path, in what is still to do. */
export interface PathChange {
  readonly kind: Plan['kind'];
  readonly hours: number;
  readonly hoursBefore: number;
  readonly difference: PlanDifference;
  /** Null when nothing is left to do, or nothing could be placed. */
  readonly end: Day | null;
  readonly endBefore: Day | null;
  /** Names all of this, the modules and their order, and what they rest on: the same name, the same change. */
  readonly basis: string;
  /** Steps that no day was found for. */
  readonly unplaced: readonly ModuleSlug[];
}

export type TrialRefusal =
  | AdjustmentRefusal
  /** Something changed since the path, or its preview, was shown; what is shown is to be looked at again first. */
  | { readonly kind: 'PathOutdated' }
  /** No plan for now. */
  | { readonly kind: 'PlannerUnavailable' }
  | { readonly kind: 'PinCannotBeFollowed'; readonly slug: ModuleSlug; readonly reasons: readonly BarCode[] }
  /** What is in the path by hand takes more than the hours that there are. */
  | { readonly kind: 'PinsOverBudget'; readonly hours: number; readonly hoursBudget: number };

export interface Tried {
  readonly kind: 'Tried';
  readonly plan: Plan;
  readonly adjustments: Adjustments;
  readonly change: PathChange;
  readonly done: ReadonlySet<ModuleSlug>;
  /** What is still to do of the path as it is. */
  readonly todoBefore: readonly ModuleSlug[];
  readonly route: CareerRoute;
}

interface Parts {
  readonly routes: CareerRoutes;
  readonly desk: PlanningDesk;
}

/** Plans with other adjustments. */
export async function tryAdjustments(...asked: Parameters<typeof triedWith>): Promise<Tried | TrialRefusal> {
  const tried = await orUnavailable(triedWith(...asked));
  return tried instanceof PlannerUnavailable ? { kind: 'PlannerUnavailable' } : tried;
}

/** A price is that of a change, so a path that is to be planned anew anyhow has none. */
async function triedWith(
  { routes, desk }: Parts,
  path: KeptPath,
  change: AdjustmentChange,
  prefer: readonly string[] | undefined,
): Promise<Tried | TrialRefusal> {
  const today = await pathToday({ routes, desk }, path);
  if (today.standing === 'OUTDATED') return { kind: 'PathOutdated' };
  const before = path.adjustments ?? noAdjustments;
  const adjustments = adjusted(before, change);
  const editionIds = adjustments.editions.map(({ editionId }) => editionId);
  const refusal = refusalOf(adjustments, before, await desk.adjustmentFacts(path.teacherId, editionIds));
  if (refusal) return refusal;

  const { route } = today;
  const previous = prefer ?? slugsOf(path.plan);
  const dossier = await desk.dossierOf(path.teacherId, route, { adjustments, previous });
  const barred = await barredAmong(
    adjustments.pinned.filter((slug) => !before.pinned.includes(slug)),
    dossier,
  );
  if (barred) return barred;
  const timed = await dossier.plan();
  const { done } = dossier;
  const over = overBudget(adjustments, hoursOf(timed.plan, done));
  if (over) return over;
  const told = changeTo(timed, done, today, await today.dossier.scheduleOf(path.plan));
  const basis = desk.fingerprint(JSON.stringify([timed.plan.basis, planText(timed.plan), told]));
  return {
    ...{ kind: 'Tried', plan: timed.plan, adjustments, done, route, change: { ...told, basis } },
    todoBefore: todoOf(path.plan, today.dossier.done),
  };
}

/** What was wanted before may have got in the way since, and is left out of account then. */
async function barredAmong(newPins: readonly ModuleSlug[], dossier: Dossier): Promise<TrialRefusal | undefined> {
  const inTheWay = newPins.length === 0 ? [] : await dossier.pinsInTheWay();
  const barred = inTheWay.find(({ slug }) => newPins.includes(slug));
  return barred && { kind: 'PinCannotBeFollowed', ...barred };
}

const overBudget = ({ hoursBudget, pinned }: Adjustments, hours: number): TrialRefusal | undefined =>
  hoursBudget !== null && pinned.length > 0 && hours > hoursBudget
    ? { kind: 'PinsOverBudget', hours, hoursBudget }
    : undefined;

/**
 * Each plan is counted with what is done by its own facts: who builds on proven knowledge alone has other modules behind
 * them.
 */
function changeTo(
  { plan, schedule }: TimedPlan,
  done: ReadonlySet<ModuleSlug>,
  { path, dossier: now }: PathToday,
  scheduleBefore: Schedule,
): Omit<PathChange, 'basis'> {
  return {
    kind: plan.kind,
    hours: hoursOf(plan, done),
    hoursBefore: hoursOf(path.plan, now.done),
    difference: differenceOf(todoOf(path.plan, now.done), todoOf(plan, done)),
    end: schedule.end,
    endBefore: scheduleBefore.end,
    unplaced: schedule.unplaced.map(({ slug }) => slug),
  };
}
