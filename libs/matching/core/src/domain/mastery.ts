import type { Level } from '@academy/contracts/competences';
import type { Belief } from './belief';
import { chanceOf, levels } from './chances';

/** How sure one must be of a level to build on it. */
export const threshold = {
  usual: 0.65,
  /** For a teacher who asks to build on proven knowledge only. */
  onlyProven: 0.85,
} as const;

/**
 * How sure the academy is of a level: `PROVEN` when someone checked it (the academy's own certificate, an assessor's
 * verdict), `NAMED` when a certificate or diploma that nobody checked says so.
 */
export type Certainty = 'PROVEN' | 'NAMED' | 'LIKELY' | 'UNCERTAIN';

/** The chance that someone has at least this level: 1 where a floor vouches for it, 0 without any belief. */
export function chanceOfLevel(belief: Belief | undefined, level: Level): number {
  if (level === 0) return 1;
  if (!belief) return 0;
  return belief.floor >= level ? 1 : chanceOf(belief.chances, level);
}

/** Whether a level counts as had: likely enough, and no higher than what was shown where only credentials speak. */
export const masters = (belief: Belief | undefined, level: Level, tau: number = threshold.usual): boolean =>
  chanceOfLevel(belief, level) >= tau && (belief === undefined || level <= belief.ceiling);

/** The highest level that counts as had; 0 when none does. */
export const masteredLevel = (belief: Belief | undefined, tau: number = threshold.usual): Level =>
  levels.findLast((level) => masters(belief, level, tau)) ?? 0;

/** The level that the evidence points to most, and never below one that counts as had. */
export function likelyLevel(belief: Belief | undefined, tau: number = threshold.usual): Level {
  const chances = belief?.chances ?? [1];
  const likeliest = levels
    .filter((level) => level <= (belief?.ceiling ?? 5))
    .reduce<Level>((best, level) => ((chances[level] ?? 0) > (chances[best] ?? 0) ? level : best), 0);
  return Math.max(likeliest, masteredLevel(belief, tau)) as Level;
}

/** How sure the likely level is. */
export function certaintyOf(belief: Belief | undefined, tau: number = threshold.usual): Certainty {
  const likely = likelyLevel(belief, tau);
  if (!belief || likely === 0) return belief && 1 - chanceOfLevel(belief, 1) >= tau ? 'LIKELY' : 'UNCERTAIN';
  if (masteredLevel(belief, tau) < likely) return 'UNCERTAIN';
  if (belief.floor >= likely || belief.checkedLevel >= likely) return 'PROVEN';
  return belief.credentialLevel >= likely ? 'NAMED' : 'LIKELY';
}
