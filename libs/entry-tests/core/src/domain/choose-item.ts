import { levels, updated, type Chances } from '@academy/matching/core';
import { chanceRight, likelihoodOfAnswer, type Asked } from './answer-model';
import type { Item } from './item';

/** A question that tells nearly as much as the best may take its place when it was shown less often. */
const nearly = 0.75;

/**
 * The question to ask next: of those that tell most about someone, the one that was shown least, so that the same few
 * do not become known to everyone (exposure control); undefined when nothing is left to ask.
 */
export function chooseItem(candidates: readonly Item[], thought: Chances): Item | undefined {
  const told = candidates.map((item) => ({ item, information: informationOf(item, thought) }));
  const best = Math.max(...told.map(({ information }) => information));
  return told
    .filter(({ information }) => information >= nearly * best)
    .map(({ item }) => item)
    .sort((a, b) => a.shown - b.shown || (a.id < b.id ? -1 : 1))[0];
}

/** How much an answer is expected to take away of what is not known: mutual information, in nats. */
export function informationOf(item: Asked, thought: Chances): number {
  const right = expectedRight(item, thought);
  const left =
    right * entropyOf(updated(thought, likelihoodOfAnswer(item, true))) +
    (1 - right) * entropyOf(updated(thought, likelihoodOfAnswer(item, false)));
  return entropyOf(thought) - left;
}

/** The chance of a right answer from someone of whom this is thought. */
export const expectedRight = (item: Asked, thought: Chances): number =>
  levels.reduce<number>((sum, level) => sum + thought[level] * chanceRight(item, level), 0);

const entropyOf = (chances: Chances): number =>
  -chances.reduce<number>((sum, chance) => sum + (chance > 0 ? chance * Math.log(chance) : 0), 0);
