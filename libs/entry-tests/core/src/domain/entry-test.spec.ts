import type { Level } from '@academy/contracts/competences';
import { levels, prior } from '@academy/matching/core';
import fc from 'fast-check';
import { aBank, anItem, numbersFrom } from '../testing/bank';
import { takeTest } from '../testing/take-test';
import { chanceRight, difficultyAfter } from './answer-model';
import { chooseItem, expectedRight, informationOf } from './choose-item';
import { writtenDifficulty, type Item } from './item';
import { measured, type Answered } from './measurement';
import { FEWEST_ITEMS, MOST_ITEMS, progressOf } from './stopping';

const tested = fc.constantFrom(1, 2, 3, 4 as const);
const someLevel = fc.constantFrom<Level>(...levels);

describe('The chance of a right answer', () => {
  it('is never below guessing, never certain, and higher for who has a higher level', () => {
    fc.assert(
      fc.property(tested, someLevel, (of, level) => {
        const item = anItem(of);
        expect(chanceRight(item, level)).toBeGreaterThan(0.25);
        expect(chanceRight(item, level)).toBeLessThan(0.95);
        if (level > 0) expect(chanceRight(item, level)).toBeGreaterThan(chanceRight(item, (level - 1) as Level));
      }),
    );
  });

  it('tells who has the level of a question from who has one less', () => {
    expect(chanceRight(anItem(3), 3)).toBeGreaterThan(0.8);
    expect(chanceRight(anItem(3), 2)).toBeLessThan(0.4);
  });
});

describe('A measured level', () => {
  const answers = (rightUpTo: number): Answered[] => aBank(2).map((item) => ({ item, right: item.level <= rightUpTo }));

  it.each([0, 1, 2, 3, 4] as const)('is %i for who is right up to there and wrong beyond', (level) => {
    expect(measured(answers(level), 4).level).toBe(level);
  });

  it('is never above the highest level that the bank tells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ of: tested, right: fc.boolean() }), { minLength: 1, maxLength: 16 }),
        (given) => {
          const found = measured(
            given.map(({ of, right }) => ({ item: anItem(of), right })),
            4,
          );
          expect(found.level).toBeLessThanOrEqual(4);
          expect(found.spread).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('does not fall when a wrong answer becomes a right one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ of: tested, right: fc.boolean() }), { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        (given, at) => {
          const items = given.map(({ of }) => anItem(of));
          const before = given.map(({ right }, index) => ({ item: items[index] as Item, right }));
          const after = before.map((one, index) => (index === at ? { ...one, right: true } : one));
          expect(measured(after, 4).level).toBeGreaterThanOrEqual(measured(before, 4).level);
        },
      ),
    );
  });
});

describe('A test', () => {
  it('asks 8 to 16 questions, none twice, and ends', () => {
    fc.assert(
      fc.property(someLevel, fc.integer({ min: 1, max: 1e6 }), (level, seed) => {
        const { asked } = takeTest(aBank(), level, numbersFrom(seed));
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeGreaterThanOrEqual(FEWEST_ITEMS);
        expect(asked.length).toBeLessThanOrEqual(MOST_ITEMS);
      }),
    );
  });

  it('ends without a result when too little is left to ask', () => {
    const few = aBank(1);
    expect(
      progressOf(
        few.map((item) => ({ item, right: true })),
        0,
        4,
      ),
    ).toEqual({ kind: 'Inconclusive' });
  });

  it('ends without a result when the answers contradict each other', () => {
    const upsideDown = aBank(4).map((item) => ({ item, right: item.level > 2 }));
    expect(progressOf(upsideDown, 8, 4).kind).toBe('Inconclusive');
  });

  it('measures as well as planners believe: within .55 levels on average, hardly ever in vain', () => {
    const random = numbersFrom(20_261_125);
    // How hard a question really is differs from what its author thought.
    const off = new Map(aBank().map(({ id }) => [id, (random() - 0.5) * 0.8]));
    const truth = (item: Item): number => item.difficulty + (off.get(item.id) ?? 0);
    const tests = levels.flatMap((level) =>
      Array.from({ length: 300 }, () => ({ level, ...takeTest(aBank(), level, random, truth) })),
    );
    const errors = tests.flatMap(({ level, result }) =>
      result.kind === 'Measured' ? [result.level - Math.min(4, level)] : [],
    );
    const squared = errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;
    expect(Math.sqrt(squared)).toBeLessThan(0.55);
    expect(errors.length / tests.length).toBeGreaterThan(0.98);
    expect(tests.reduce((sum, { asked }) => sum + asked.length, 0) / tests.length).toBeLessThan(11);
  });
});

describe('The next question', () => {
  it('is one of those that tell most', () => {
    const told = (item: Item): number => informationOf(item, prior);
    const bank = aBank();
    const chosen = chooseItem(bank, prior) as Item;
    expect(told(chosen)).toBeGreaterThanOrEqual(0.75 * Math.max(...bank.map(told)));
  });

  it('is, among those that tell much, the one that was shown least', () => {
    const bank = [anItem(2, 0, { shown: 9 }), anItem(2, 1, { shown: 3 }), anItem(2, 2, { shown: 4 })];
    expect(chooseItem(bank, prior)?.id).toBe('c-21');
  });

  it('is none when nothing is left', () => {
    expect(chooseItem([], prior)).toBeUndefined();
  });

  it('leaves no question to everyone, and none unused', () => {
    const shown = new Map<string, number>();
    const random = numbersFrom(7);
    const tests = 300;
    for (let nth = 0; nth < tests; nth += 1) {
      const bank = aBank(12).map((item) => ({ ...item, shown: shown.get(item.id) ?? 0 }));
      const { asked } = takeTest(bank, (nth % 6) as Level, random);
      for (const { id } of asked) shown.set(id, (shown.get(id) ?? 0) + 1);
    }
    expect(Math.max(...shown.values()) / tests).toBeLessThan(0.4);
    expect(shown.size).toBe(48);
  });
});

describe('The difficulty of a question', () => {
  it('rises when who was expected to be right is wrong, and falls when who was not is right', () => {
    const item = anItem(2);
    expect(difficultyAfter(item, 0.8, false)).toBeGreaterThan(item.difficulty);
    expect(difficultyAfter(item, 0.4, true)).toBeLessThan(item.difficulty);
  });

  it('moves less with every answer, and never more than a level from what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (rights) => {
        let item = anItem(3);
        for (const right of rights) {
          item = { ...item, difficulty: difficultyAfter(item, 0.5, right), answers: item.answers + 1 };
          expect(Math.abs(item.difficulty - writtenDifficulty(item))).toBeLessThanOrEqual(1);
        }
      }),
    );
    const first = difficultyAfter(anItem(3), 0.5, false) - anItem(3).difficulty;
    const late = difficultyAfter(anItem(3, 0, { answers: 100 }), 0.5, false) - anItem(3).difficulty;
    expect(late).toBeLessThan(first / 5);
  });

  it('is found by answers: a question that was written half a level too low ends up where it belongs', () => {
    const random = numbersFrom(42);
    const really = writtenDifficulty({ level: 2 }) + 0.5;
    let item = anItem(2);
    const late: number[] = [];
    for (let nth = 0; nth < 800; nth += 1) {
      const level = (1 + (nth % 3)) as Level;
      // The rest of a test makes the level of who answers known, give or take.
      const thought = levels.map((at) => (at === level ? 0.9 : 0.02)) as unknown as typeof prior;
      const right = random() < chanceRight({ ...item, difficulty: really }, level);
      const difficulty = difficultyAfter(item, expectedRight(item, thought), right);
      item = { ...item, difficulty, answers: item.answers + 1 };
      if (nth >= 400) late.push(difficulty);
    }
    expect(late.reduce((sum, one) => sum + one, 0) / late.length).toBeCloseTo(really, 0);
    expect(Math.abs(late.reduce((sum, one) => sum + one, 0) / late.length - really)).toBeLessThan(0.2);
  });
});
