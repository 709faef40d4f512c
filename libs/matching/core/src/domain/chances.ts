import type { Level } from '@academy/contracts/competences';

/** The chance of each level 0 to 5; together 1. */
export type Chances = readonly [number, number, number, number, number, number];

export const levels = [0, 1, 2, 3, 4, 5] as const satisfies readonly Level[];

/** Before any evidence: most teachers are beginners in most competences. */
export const prior: Chances = [0.3, 0.2, 0.18, 0.15, 0.11, 0.06];

/** The chance of at least this level. */
export function chanceOf(chances: Chances, level: Level): number {
  let sum = 0;
  for (let at: number = level; at < chances.length; at += 1) sum += chances[at] ?? 0;
  return Math.min(1, sum);
}

/** The mean of the levels, each as likely as it is. */
export const expectedLevel = (chances: Chances): number =>
  levels.reduce<number>((sum, level) => sum + level * chances[level], 0);

/** Bayes' rule: what was believed before, moved by how well each level explains what was seen. */
export function updated(before: Chances, likelihood: (level: Level) => number): Chances {
  const weights = levels.map((level) => before[level] * likelihood(level));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total) as unknown as Chances;
}

/**
 * The most that any of several beliefs gives each level: the chance of at least a level is the highest of theirs. So
 * one belief more never lowers it, and the same one again changes nothing.
 */
export function envelope(beliefs: readonly Chances[]): Chances {
  const atLeast = levels.map((level) => Math.max(...beliefs.map((chances) => chanceOf(chances, level))));
  return levels.map(
    (level) => (level === 0 ? 1 : (atLeast[level] ?? 0)) - (atLeast[level + 1] ?? 0),
  ) as unknown as Chances;
}
