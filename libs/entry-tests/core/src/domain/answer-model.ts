import type { Level } from '@academy/contracts/competences';
import { writtenDifficulty, type Item } from './item';

/** Logits between two levels: how sharply a question tells one level from the next. */
const slope = 3;
/** Even who knows makes a slip now and then. */
const slip = 0.05;

/** What the model needs to know of a question. */
export type Asked = Pick<Item, 'level' | 'difficulty' | 'answers' | 'options'>;

const logistic = (logits: number): number => 1 / (1 + Math.exp(-logits));

const guessing = ({ options }: Pick<Asked, 'options'>): number => 1 / options.length;

/**
 * The chance, 0 to 1, that someone at a level answers right: knowing, or guessing (the logistic model with a floor and
 * a ceiling of Birnbaum 1968 and Barton and Lord 1981, on the scale of levels).
 */
export function chanceRight(item: Asked, level: Level): number {
  const floor = guessing(item);
  return floor + (1 - floor - slip) * logistic(slope * (level - item.difficulty));
}

/** How well a level explains an answer. */
export const likelihoodOfAnswer =
  (item: Asked, right: boolean) =>
  (level: Level): number =>
    right ? chanceRight(item, level) : 1 - chanceRight(item, level);

/** What the author wrote is learned about, never contradicted by more than this many levels. */
const furthest = 1;

/**
 * The difficulty after one more answer, by Elo's rule: up when who was expected to be right is wrong. The step is
 * 1/(1 + .05 n) logits after n answers (Pelánek 2016), so that the first answers count most and none ever counts for
 * nothing. `expected` is the chance of a right answer as it was before the answer.
 */
export function difficultyAfter(item: Asked, expected: number, right: boolean): number {
  const step = 1 / (1 + 0.05 * item.answers);
  const moved = item.difficulty + (step * (expected - (right ? 1 : 0))) / slope;
  const written = writtenDifficulty(item);
  return Math.min(written + furthest, Math.max(written - furthest, moved));
}
