import type { TeacherId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';
import type { Adjustments, Plan } from '@academy/planner/core';

export type PathId = Id<'Path'>;

/** One teacher's path, with a new shape that is offered when news asks for one. */
export interface KeptPath {
  readonly id: PathId;
  readonly teacherId: TeacherId;
  readonly routeSlug: string;
  readonly routeRevision: number;
  readonly plan: Plan;
  readonly computedAt: Date;
  readonly proposal: Plan | null;
  /** What the teacher changed by hand; null when that is nothing. */
  readonly adjustments: Adjustments | null;
  /** When planning again after news failed: what is kept does not know of that news; null when it does. */
  readonly replanningFailedAt: Date | null;
}

/** A new plan behind what is done already: steps that are behind the teacher stay in the path. */
export function continuing(path: Plan, done: ReadonlySet<string>, next: Plan): Plan {
  const planned = new Set(next.steps.map(({ slug }) => slug));
  const behind = path.steps.filter(({ slug }) => done.has(slug) && !planned.has(slug));
  return { ...next, steps: [...behind, ...next.steps] };
}
