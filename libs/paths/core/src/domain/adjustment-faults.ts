import type { EditionOffer, ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import { pace, type Adjustments } from '@academy/planner/core';

type AdjustmentField = 'hoursBudget' | 'hoursPerWeek' | 'pinned' | 'banned' | 'editions';

export type AdjustmentProblem = 'BudgetOutOfRange' | 'PaceOutOfRange' | 'TooMany';

export type EditionProblem = 'UNKNOWN' | 'OTHER_MODULE' | 'CLOSED' | 'FULL';

/** Why adjustments cannot be, with what a screen needs to say so. */
export type AdjustmentRefusal =
  | { readonly kind: 'InvalidInput'; readonly faults: readonly AdjustmentFault[] }
  | { readonly kind: 'UnknownModules'; readonly slugs: readonly string[] }
  | { readonly kind: 'PinnedAndBanned'; readonly slugs: readonly ModuleSlug[] }
  | { readonly kind: 'SeatHeld'; readonly slugs: readonly ModuleSlug[] }
  | {
      readonly kind: 'EditionCannotBeChosen';
      readonly editionId: string;
      readonly moduleSlug: ModuleSlug;
      readonly reason: EditionProblem;
    };

interface AdjustmentFault {
  readonly field: AdjustmentField;
  readonly problem: AdjustmentProblem;
}

export const adjustmentLimits = { mostHours: 2000, mostModules: 50 } as const;

/** What adjustments are held against. */
export interface AdjustmentFacts {
  readonly modules: readonly Pick<ModuleFacts, 'id'>[];
  readonly editions: ReadonlyMap<string, EditionOffer>;
  /** Modules that the teacher has a seat in or waits for, each with its edition. */
  readonly seats: ReadonlyMap<ModuleSlug, string>;
  /** Editions without a free seat. */
  readonly full: ReadonlySet<string>;
  readonly asOf: Day;
}

/**
 * The first thing that does not fit; undefined when all does. Only what changed is held against facts that move: a
 * module that was banned before and is withdrawn now keeps nobody from changing the pace.
 */
export function refusalOf(
  next: Adjustments,
  before: Adjustments,
  facts: AdjustmentFacts,
): AdjustmentRefusal | undefined {
  const faults = faultsOf(next);
  if (faults.length > 0) return { kind: 'InvalidInput', faults };
  const both = next.pinned.filter((slug) => next.banned.includes(slug));
  if (both.length > 0) return { kind: 'PinnedAndBanned', slugs: both };
  const [pinned, banned] = [added(next.pinned, before.pinned), added(next.banned, before.banned)];
  const known = new Set(facts.modules.map(({ id }) => id));
  const chosen = next.editions.filter((one) => !before.editions.some((old) => old.editionId === one.editionId));
  const named = [...pinned, ...banned, ...chosen.map(({ moduleSlug }) => moduleSlug)];
  const unknown = named.filter((slug) => !known.has(slug));
  if (unknown.length > 0) return { kind: 'UnknownModules', slugs: [...new Set(unknown)] };
  const held = banned.filter((slug) => facts.seats.has(slug));
  if (held.length > 0) return { kind: 'SeatHeld', slugs: held };
  for (const { moduleSlug, editionId } of chosen) {
    const reason = problemOf(facts, moduleSlug, editionId);
    if (reason) return { kind: 'EditionCannotBeChosen', moduleSlug, editionId, reason };
  }
  return undefined;
}

const added = (next: readonly string[], before: readonly string[]): string[] =>
  next.filter((slug) => !before.includes(slug));

function faultsOf({ hoursBudget, hoursPerWeek, pinned, banned, editions }: Adjustments): AdjustmentFault[] {
  const { mostHours, mostModules } = adjustmentLimits;
  const faults: AdjustmentFault[] = [];
  // Also refuses what is no number: it is not greater than 0.
  if (hoursBudget !== null && !(hoursBudget > 0 && hoursBudget <= mostHours))
    faults.push({ field: 'hoursBudget', problem: 'BudgetOutOfRange' });
  if (hoursPerWeek !== null && !(hoursPerWeek >= pace.least && hoursPerWeek <= pace.most))
    faults.push({ field: 'hoursPerWeek', problem: 'PaceOutOfRange' });
  for (const [field, list] of Object.entries({ pinned, banned, editions }))
    if (list.length > mostModules) faults.push({ field: field as AdjustmentField, problem: 'TooMany' });
  return faults;
}

function problemOf(
  { editions, seats, full, asOf }: AdjustmentFacts,
  slug: ModuleSlug,
  id: string,
): EditionProblem | undefined {
  const edition = editions.get(id);
  if (!edition) return 'UNKNOWN';
  if (edition.slug !== slug) return 'OTHER_MODULE';
  if (seats.get(slug) === id) return undefined;
  if (edition.closesOn < asOf) return 'CLOSED';
  return full.has(id) ? 'FULL' : undefined;
}
