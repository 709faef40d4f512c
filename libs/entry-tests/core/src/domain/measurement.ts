import type { Level } from '@academy/contracts/competences';
import { expectedLevel, levels, prior, updated, type Chances } from '@academy/matching/core';
import { likelihoodOfAnswer, type Asked } from './answer-model';

/** A question that was answered. */
export interface Answered {
  readonly item: Asked;
  readonly right: boolean;
}

/** What answers say of someone's level. */
export interface Measured {
  readonly level: Level;
  /** How far the true level may lie from the measured one: standard deviation, in levels. */
  readonly spread: number;
}

const anyLevel: Chances = [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6];

const after = (before: Chances, answered: readonly Answered[]): Chances =>
  answered.reduce((chances, { item, right }) => updated(chances, likelihoodOfAnswer(item, right)), before);

/** What is thought of someone during a test, for choosing what to ask: most are beginners, and the rest is answers. */
export const thoughtDuring = (answered: readonly Answered[]): Chances => after(prior, answered);

/**
 * The level that the answers alone speak of. What was believed before is left out: whoever plans a path counts that
 * already, and would count it twice. A test tells levels up to the highest that it has questions for.
 */
export function measured(answered: readonly Answered[], highest: Level): Measured {
  const chances = upTo(highest, after(anyLevel, answered));
  const mean = expectedLevel(chances);
  const variance = levels.reduce<number>((sum, level) => sum + chances[level] * (level - mean) ** 2, 0);
  return { level: Math.round(mean) as Level, spread: Math.sqrt(variance) };
}

/** No question tells the levels above the highest one apart: they count as that one. */
const upTo = (highest: Level, chances: Chances): Chances =>
  levels.map((level) => {
    if (level > highest) return 0;
    return level < highest ? chances[level] : chances.slice(highest).reduce((sum, chance) => sum + chance, 0);
  }) as unknown as Chances;
