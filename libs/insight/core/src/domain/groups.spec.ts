import fc from 'fast-check';
import { areas, groupsOf, SMALLEST_GROUP, type Area } from './groups';

type Counts = ReadonlyMap<Area, number>;
const countsOf = (people: readonly number[]): Counts => new Map(areas.map((area, at) => [area, people[at] ?? 0]));
const told = (counts: Counts): string => JSON.stringify(groupsOf(counts));
const peopleIn = (counts: Counts, those: readonly Area[]) =>
  those.reduce((sum, area) => sum + (counts.get(area) ?? 0), 0);
/** Areas that are not told of alone. */
const hiddenIn = (counts: Counts): Area[] => {
  const alone = groupsOf(counts).flatMap((group) => (group.areas.length === 1 ? group.areas : []));
  return areas.filter((area) => !alone.includes(area));
};

/** Mostly about as many as are hidden, also at both ends of that. */
const anyCounts = fc
  .tuple(
    ...areas.map(() =>
      fc.oneof(fc.integer({ min: 0, max: 24 }), fc.constantFrom(0, 9, 10, 18, 19), fc.integer({ min: 0, max: 400 })),
    ),
  )
  .map(countsOf);

/** The same with so many people in one hidden area, and so many in the other hidden ones together, as far as they can be. */
function otherwise(counts: Counts, area: Area, people: number, elsewhere: number): Counts {
  let left = elsewhere;
  const others = hiddenIn(counts).filter((one) => one !== area);
  const spread = others.map((one) => {
    const here = Math.min(left, 2 * (SMALLEST_GROUP - 1));
    left -= here;
    return [one, here] as const;
  });
  return new Map([...counts, ...spread, [area, people]]);
}

describe('What is told of people in areas', () => {
  it('is never of fewer than ten of them', () => {
    fc.assert(fc.property(anyCounts, (counts) => groupsOf(counts).every(({ people }) => people >= SMALLEST_GROUP)));
  });

  it('is never more than there are, also when nine have gone since', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const groups = groupsOf(counts);
        const inGroups = groups.flatMap((group) => group.areas);
        expect(new Set(inGroups).size).toBe(inGroups.length);
        for (const group of groups) expect(group.people).toBeLessThanOrEqual(peopleIn(counts, group.areas) - 9);
      }),
    );
  });

  it('leaves of each area with few people any number from none to nine possible', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const most = 2 * (SMALLEST_GROUP - 1) * areas.length;
        for (const area of hiddenIn(counts))
          for (const people of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
            const sums = Array.from({ length: most + 1 }, (_, sum) => sum);
            expect(sums.some((sum) => told(otherwise(counts, area, people, sum)) === told(counts))).toBe(true);
          }
      }),
    );
  });

  it('leaves of each other area five numbers possible', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const { areas: those, people } of groupsOf(counts))
          if (those.length === 1)
            for (const other of [9, 10, 11, 12, 13])
              expect(told(new Map([...counts, [those[0]!, people + other]]))).toBe(told(counts));
      }),
    );
  });

  it.each([
    ['nobody', [0, 0, 0, 0, 0, 0], []],
    ['eighteen in one area', [18, 0, 0, 0, 0, 0], []],
    ['nineteen in one area', [19, 0, 0, 0, 0, 0], [[1, 10]]],
    ['few in each', [4, 4, 4, 4, 2, 1], [[6, 10]]],
    ['ten in each of six', [10, 10, 10, 10, 10, 10], [[6, 50]]],
    ['many, but in none enough', [18, 18, 18, 18, 18, 18], [[6, 80]]],
    [
      'few in three that are left',
      [30, 41, 22, 9, 9, 9],
      [
        [1, 20],
        [1, 30],
        [1, 10],
        [3, 15],
      ],
    ],
    [
      'few in two that are left, of whom nobody hears',
      [30, 41, 22, 54, 18, 18],
      [
        [1, 20],
        [1, 30],
        [1, 10],
        [1, 45],
      ],
    ],
  ])('is, of %s, %j as %j', (_, people, expected) => {
    expect(groupsOf(countsOf(people)).map((group) => [group.areas.length, group.people])).toEqual(expected);
  });
});
