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

/** What adjustments do to a path, in what is still to do. */
export interface PathChange {
  readonly kind: KeptPlan['kind'];
  readonly hours: number;
  readonly hoursBefore: number;
  readonly difference: PlanDifference;
  /** Null when nothing is left to do, or nothing could be placed. */
  readonly end: Day | null;
  readonly endBefore: Day | null;
  /** Steps that no day was found for. */
  readonly unplaced: readonly ModuleSlug[];
}

export type TrialRefusal =
  | AdjustmentRefusal
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
  readonly route: CareerRoute;
}

interface Parts {
  readonly routes: CareerRoutes;
  readonly desk: PlanningDesk;
}

/** Plans with other adjustments; undefined when the goal is no longer there. */
export async function tryAdjustments(
  ...asked: Parameters<typeof triedWith>
): Promise<Tried | TrialRefusal | undefined> {
  const tried = await orUnavailable(triedWith(...asked));
  return tried instanceof PlannerUnavailable ? { kind: 'PlannerUnavailable' } : tried;
}

async function triedWith(
  { routes, desk }: Parts,
  path: KeptPath,
  change: AdjustmentChange,
  prefer: readonly string[] | undefined,
): Promise<Tried | TrialRefusal | undefined> {
  const route = await routes.find(path.routeSlug);
  if (!route) return undefined;
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
  const dossierBefore = await desk.dossierOf(path.teacherId, route, { adjustments: before, previous });
  const scheduleBefore = await dossierBefore.scheduleOf(path.plan);
  return {
    ...{ kind: 'Tried', plan: timed.plan, adjustments, done, route },
    change: {
      kind: timed.plan.kind,
      hours,
      hoursBefore: hoursOf(path.plan, done),
      difference: differenceOf(todoOf(path.plan, done), todoOf(timed.plan, done)),
      end: timed.schedule.end,
      endBefore: scheduleBefore.end,
      unplaced: timed.schedule.unplaced.map(({ slug }) => slug),
    },
  };
}
