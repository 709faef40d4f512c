import type { Adjustments } from '@academy/planner/core';

/** What is to change; what is absent stays as it is. */
export type AdjustmentChange = { readonly [Field in keyof Adjustments]?: Adjustments[Field] | undefined };

/** Changes what is given, keeps the rest; a list has each member once. */
export function adjusted(before: Adjustments, change: AdjustmentChange): Adjustments {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const next: Adjustments = { ...before, ...given };
  return {
    ...next,
    pinned: [...new Set(next.pinned)],
    banned: [...new Set(next.banned)],
    editions: [...new Map(next.editions.map((chosen) => [chosen.moduleSlug, chosen])).values()],
  };
}

/** What goes along to another goal: what is about the teacher, and not what is about the modules of a path. */
export const carriedToOtherGoal = (before: Adjustments): Adjustments => ({
  ...before,
  pinned: [],
  banned: [],
  editions: [],
});
