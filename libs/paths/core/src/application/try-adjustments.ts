import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import { refusalOf, type AdjustmentRefusal } from '../domain/adjustment-faults';
import type { CareerRoute } from '../domain/career-route';
import { adjusted, noAdjustments, type AdjustmentChange, type Adjustments } from '../domain/adjustments';
import {
  differenceOf,
  hoursOf,
  slugsOf,
  todoOf,
  type KeptPath,
  type KeptPlan,
  type PlanDifference,
} from '../domain/kept-path';
import type { BarCode } from '../planner/offer';
import { PlannerUnavailable } from '../planner/path-planner';
import { orUnavailable } from './or-unavailable';
import type { CareerRoutes, PlanningDesk } from './planning';
import { pathToday } from './standing';

/** What adjustments do to a path, in what is still to do. */
export interface PathChange {
  readonly kind: KeptPlan['kind'];
  readonly hours: number;
  readonly hoursBefore: number;
  readonly difference: PlanDifference;
  /** Null when nothing is left to do, or nothing could be placed. */
  readonly end: Day | null;
  readonly endBefore: Day | null;
  /** Names what would come of it: the plan's `basis`. */
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
  readonly plan: KeptPlan;
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
  const { route, dossier: now, standing } = await pathToday({ routes, desk }, path);
  if (standing === 'OUTDATED') return { kind: 'PathOutdated' };
  const before = path.adjustments ?? noAdjustments;
  const adjustments = adjusted(before, change);
  const facts = await desk.adjustmentFacts(
    path.teacherId,
    adjustments.editions.map(({ editionId }) => editionId),
  );
  const refusal = refusalOf(adjustments, before, facts);
  if (refusal) return refusal;

  const previous = prefer ?? slugsOf(path.plan);
  const dossier = await desk.dossierOf(path.teacherId, route, { adjustments, previous });
  const { done } = dossier;
  const newPins = adjustments.pinned.filter((slug) => !before.pinned.includes(slug));
  const inTheWay = newPins.length === 0 ? [] : await dossier.pinsInTheWay();
  const barred = inTheWay.find(({ slug }) => newPins.includes(slug));
  if (barred) return { kind: 'PinCannotBeFollowed', ...barred };

  const timed = await dossier.plan();
  const hours = hoursOf(timed.plan, done);
  const { hoursBudget, pinned } = adjustments;
  if (hoursBudget !== null && pinned.length > 0 && hours > hoursBudget)
    return { kind: 'PinsOverBudget', hours, hoursBudget };
  const scheduleBefore = await now.scheduleOf(path.plan);
  // By what is done as the path stands: who builds on proven knowledge alone has other modules behind them.
  const todoBefore = todoOf(path.plan, now.done);
  return {
    ...{ kind: 'Tried', plan: timed.plan, adjustments, done, todoBefore, route },
    change: {
      kind: timed.plan.kind,
      hours,
      hoursBefore: hoursOf(path.plan, now.done),
      difference: differenceOf(todoBefore, todoOf(timed.plan, done)),
      end: timed.schedule.end,
      endBefore: scheduleBefore.end,
      unplaced: timed.schedule.unplaced.map(({ slug }) => slug),
      basis: timed.plan.basis,
    },
  };
}
