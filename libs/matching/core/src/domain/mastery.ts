import type { Level } from '@academy/contracts/competences';
import type { Belief } from './belief';
import { chanceOf, levels } from './chances';

/** How sure one must be of a level to build on it. */
export const threshold = {
  usual: 0.7,
  /** For a teacher who asks to build on proven knowledge only. */
  onlyProven: 0.85,
} as const;

/** How sure the academy is of a level. */
export type Certainty = 'PROVEN' | 'LIKELY' | 'UNCERTAIN';

/** The chance that someone has at least this level: 1 where a floor vouches for it, 0 without any belief. */
export function chanceOfLevel(belief: Belief | undefined, level: Level): number {
  if (level === 0) return 1;
  if (!belief) return 0;
  return belief.floor >= level ? 1 : chanceOf(belief.chances, level);
}

/** Whether a level counts as had. */
export const masters = (belief: Belief | undefined, level: Level, tau: number = threshold.usual): boolean =>
  chanceOfLevel(belief, level) >= tau;

/** The highest level that counts as had; 0 when none does. */
export const masteredLevel = (belief: Belief | undefined, tau: number = threshold.usual): Level =>
  levels.findLast((level) => masters(belief, level, tau)) ?? 0;

/** The level that the evidence points to most, and never below one that counts as had. */
export function likelyLevel(belief: Belief | undefined, tau: number = threshold.usual): Level {
  const chances = belief?.chances ?? [1];
  const likeliest = levels.reduce<Level>(
    (best, level) => ((chances[level] ?? 0) > (chances[best] ?? 0) ? level : best),
    0,
  );
  return Math.max(likeliest, masteredLevel(belief, tau)) as Level;
}

/** How sure the likely level is. */
export function certaintyOf(belief: Belief | undefined, tau: number = threshold.usual): Certainty {
  const likely = likelyLevel(belief, tau);
  if (!belief || likely === 0) return belief && 1 - chanceOfLevel(belief, 1) >= tau ? 'LIKELY' : 'UNCERTAIN';
  if (masteredLevel(belief, tau) < likely) return 'UNCERTAIN';
  return belief.floor >= likely || belief.credentialLevel >= likely ? 'PROVEN' : 'LIKELY';
}
