import { writtenDifficulty, type Item, type TestedLevel } from '../domain/item';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, textNl: id }));

export const anItem = (level: TestedLevel, nth = 0, facts: Partial<Item> = {}): Item => ({
  ...{ id: `c-${level}${nth}`, revision: 1, competenceId: 'c', level, promptNl: '?', options, correct: 'a' },
  ...{ difficulty: writtenDifficulty({ level }), answers: 0, shown: 0, ...facts },
});

/** Questions at levels 1 to 4. */
export const aBank = (perLevel = 6): Item[] =>
  ([1, 2, 3, 4] as const).flatMap((level) => Array.from({ length: perLevel }, (_, nth) => anItem(level, nth)));

/** Park and Miller's generator: the same seed gives the same numbers from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
