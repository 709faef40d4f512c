import type { LevelRequirement } from '@academy/contracts/competences';
import { givesLevel, providersByCompetence, type PathModule, type Providers } from './path-module';
import { has, keyOf, levelIn, levelsBetween, type Levels } from './levels';

/** A level that is worth something when not everything can be had. */
export interface Wish extends LevelRequirement {
  readonly worth: number;
}

export type Aim =
  /** All of these, in the fewest hours. */
  | { readonly kind: 'reach'; readonly levels: readonly LevelRequirement[] }
  /** As much worth as fits, then in the fewest hours. */
  | { readonly kind: 'best-effort'; readonly wishes: readonly Wish[]; readonly budget: number | null };

/** A question for a solver: which modules to follow. Every module in it can be followed somehow. */
export interface PathProblem {
  /** In the order of their ids. */
  readonly modules: readonly PathModule[];
  readonly start: Levels;
  readonly aim: Aim;
  /** Modules that are in every answer. */
  readonly pinned: ReadonlySet<string>;
}

/** The levels that an aim is about and that are still to be reached. */
export const aimedAt = ({ aim, start }: Pick<PathProblem, 'aim' | 'start'>): readonly LevelRequirement[] =>
  (aim.kind === 'reach' ? aim.levels : aim.wishes).filter((level) => !has(start, level));

/**
 * Keeps what can matter: modules that give a level that is aimed at, or one that such a module needs, and so on back.
 */
export function withinClosure(problem: PathProblem): PathProblem {
  const pinned = problem.modules.filter(({ id }) => problem.pinned.has(id));
  const kept = leadingTo(aimedAt(problem), pinned, problem.start, providersByCompetence(problem.modules));
  return { ...problem, modules: problem.modules.filter((module) => kept.has(module)) };
}

/** Modules that lead from here to these levels, to what `pinned` needs, and to what such modules need, with the pinned. */
export function leadingTo<Module extends Pick<PathModule, 'gives' | 'needs'>>(
  levels: readonly LevelRequirement[],
  pinned: readonly Module[],
  start: Levels,
  providers: Providers<Module>,
): ReadonlySet<Module> {
  const kept = new Set(pinned);
  const seen = new Set<string>();
  const open = [...levels, ...pinned.flatMap(({ needs }) => needs)];
  for (let need = open.pop(); need; need = open.pop()) {
    if (has(start, need) || seen.has(keyOf(need))) continue;
    seen.add(keyOf(need));
    for (const { module } of providers.get(need.competenceId) ?? []) {
      if (kept.has(module) || !givesLevel(module.gives, need)) continue;
      kept.add(module);
      open.push(...module.needs);
    }
  }
  return kept;
}

/** Every level on the way to the targets, worth the priorities of the targets that it leads to. */
export function wishesOf(
  targets: readonly (LevelRequirement & { readonly priority: number })[],
  start: Levels,
  reachable: Levels,
): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { competenceId, level, priority } of targets) {
    const top = Math.min(level, levelIn(reachable, competenceId)) as typeof level;
    for (const step of levelsBetween(competenceId, levelIn(start, competenceId), top)) {
      const worth = (wishes.get(keyOf(step))?.worth ?? 0) + priority;
      wishes.set(keyOf(step), { ...step, worth });
    }
  }
  return [...wishes.values()];
}

/** Every level on the way to the targets: where not all can be had, a part is worth something too. */
export const levelsTo = (targets: readonly LevelRequirement[], start: Levels): LevelRequirement[] =>
  targets.flatMap(({ competenceId, level }) => levelsBetween(competenceId, levelIn(start, competenceId), level));

/** What a set of levels is worth. */
export const worthOf = (wishes: readonly Wish[], levels: Levels): number =>
  wishes.reduce((sum, wish) => sum + (has(levels, wish) ? wish.worth : 0), 0);
