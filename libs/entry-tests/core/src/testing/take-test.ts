import type { Level } from '@academy/contracts/competences';
import { chanceRight } from '../domain/answer-model';
import { chooseItem } from '../domain/choose-item';
import type { Item } from '../domain/item';
import { thoughtDuring, type Answered } from '../domain/measurement';
import { highestIn } from '../domain/standing';
import { progressOf, type Progress } from '../domain/stopping';

export interface TakenTest {
  readonly asked: readonly Item[];
  readonly result: Exclude<Progress, { kind: 'Continue' }>;
}

/** A whole test with someone of this level; `truth` says how hard a question really is, when not as it is known. */
export function takeTest(
  bank: readonly Item[],
  level: Level,
  random: () => number,
  truth: (item: Item) => number = ({ difficulty }) => difficulty,
): TakenTest {
  const asked: Item[] = [];
  const answered: Answered[] = [];
  for (;;) {
    const left = bank.filter((item) => !asked.includes(item));
    const result = progressOf(answered, left.length, highestIn(bank));
    if (result.kind !== 'Continue') return { asked, result };
    const item = chooseItem(left, thoughtDuring(answered)) as Item;
    asked.push(item);
    answered.push({ item, right: random() < chanceRight({ ...item, difficulty: truth(item) }, level) });
  }
}
