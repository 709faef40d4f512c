import type { Level } from '@academy/contracts/competences';
import { chanceRight } from './answer-model';
import type { Answered } from './measurement';

/** Below this one in some hundreds of honest rows of answers lies. */
const least = -2.5;

/**
 * Whether a row of answers is one that someone of this level could well give: not wrong where it is easy and right
 * where it is hard, as of someone who did not read, or who knew some keys (the standardised log-likelihood lz of
 * Drasgow, Levine and Williams 1985).
 */
export function fits(answered: readonly Answered[], level: Level): boolean {
  let [seen, expected, variance] = [0, 0, 0];
  for (const { item, right } of answered) {
    const chance = chanceRight(item, level);
    const [yes, no] = [Math.log(chance), Math.log(1 - chance)];
    seen += right ? yes : no;
    expected += chance * yes + (1 - chance) * no;
    variance += chance * (1 - chance) * (yes - no) ** 2;
  }
  return variance === 0 || (seen - expected) / Math.sqrt(variance) >= least;
}
