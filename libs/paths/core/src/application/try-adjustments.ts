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
import type { GoalDossier } from '../dossier/goal-dossier';
import { adjustmentFactsIn, type PlanningDossier } from '../dossier/planning-dossier';
import { pathToday, type PathToday } from './path-today';
import type { PlanningParts } from './planning';

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
  /** What all of it rests on. */
  readonly gathered: PlanningDossier;
}

/** Plans with other adjustments. */
export async function tryAdjustments(...asked: Parameters<typeof triedWith>): Promise<Tried | TrialRefusal> {
  const tried = await orUnavailable(triedWith(...asked));
  return tried instanceof PlannerUnavailable ? { kind: 'PlannerUnavailable' } : tried;
}

/** A price is that of a change, so a path that is to be planned anew anyhow has none. */
async function triedWith(
  parts: PlanningParts,
  path: KeptPath,
  change: AdjustmentChange,
  prefer: readonly string[] | undefined,
): Promise<Tried | TrialRefusal> {
  const before = path.adjustments ?? noAdjustments;
  const adjustments = adjusted(before, change);
  const named = adjustments.editions.map(({ editionId }) => editionId);
  const gathered = await parts.desk.gather(path.teacherId, named);
  const today = await pathToday(parts, path, gathered);
  if (today.standing === 'OUTDATED') return { kind: 'PathOutdated' };
  const refusal = refusalOf(adjustments, before, adjustmentFactsIn(gathered));
  if (refusal) return refusal;
  const dossier = today.dossier.withWishes({ adjustments, previous: prefer ?? slugsOf(path.plan) });
  const newPins = adjustments.pinned.filter((slug) => !before.pinned.includes(slug));
  return (await barredAmong(newPins, dossier)) ?? priced(dossier, today, parts.desk);
}

async function priced(
  dossier: GoalDossier,
  today: PathToday,
  { fingerprint }: Pick<PlanningParts['desk'], 'fingerprint'>,
): Promise<Tried | TrialRefusal> {
  const { done, gathered } = dossier;
  const { adjustments } = dossier.goal.wishes;
  const timed = await dossier.plan();
  const over = overBudget(adjustments, hoursOf(timed.plan, done));
  if (over) return over;
  const told = changeTo(timed, done, today, await today.dossier.scheduleOf(today.path.plan));
  const basis = fingerprint(JSON.stringify([timed.plan.basis, planText(timed.plan), told]));
  return {
    ...{ kind: 'Tried', plan: timed.plan, adjustments, done, gathered, route: today.route },
    change: { ...told, basis },
    todoBefore: todoOf(today.path.plan, today.dossier.done),
  };
}

/** What was wanted before may have got in the way since, and is left out of account then. */
async function barredAmong(newPins: readonly ModuleSlug[], dossier: GoalDossier): Promise<TrialRefusal | undefined> {
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
