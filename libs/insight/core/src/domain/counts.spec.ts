import type { TeacherId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import fc from 'fast-check';
import { byLevel, countsFor, countsOf, steadied, type SoughtCount } from './counts';
import { areas, groupsOf, type Area } from './groups';

const lasers = { competenceId: 'lasers', level: 3 } as const;
const pumps = { competenceId: 'pumps', level: 2 } as const;
const levels = [lasers, pumps];
const north = { city: 'Groningen', lat: 53.22, lon: 6.57 };
const east = { city: 'Zwolle', lat: 52.51, lon: 6.09 };

/** One person: where, and which of the levels they need. */
interface One {
  readonly area: number;
  readonly needs: readonly boolean[];
}
const anyone: fc.Arbitrary<One> = fc.record({
  area: fc.nat(areas.length - 1),
  needs: fc.tuple(fc.boolean(), fc.boolean()),
});

/** What is counted of these people. */
const counted = (people: readonly (One | null)[]): SoughtCount[] =>
  levels.flatMap((level, at) =>
    areas.map((area, where) => ({
      ...level,
      area,
      people: people.filter((one) => one?.area === where && one.needs[at]).length,
    })),
  );
const told = (counts: readonly SoughtCount[]) => levels.map((level) => groupsOf(countsFor(byLevel(counts), level)));

describe('What is counted', () => {
  it('is of each level and area the people who need it, those who did not say where among them', () => {
    const ids: TeacherId[] = Array.from({ length: 4 }, () => anId<'Teacher'>());
    const sought = ids.map((teacherId, at) => ({ teacherId, levels: at === 0 ? levels : [lasers] }));
    const homes = new Map(ids.map((id, at) => [id, at < 2 ? north : east] as const).slice(0, 3));
    const counts = countsOf(levels, sought, homes);
    expect(counts).toHaveLength(levels.length * areas.length);
    expect(counts.filter(({ people }) => people > 0)).toEqual([
      { ...lasers, area: 'north', people: 2 },
      { ...lasers, area: 'east', people: 1 },
      { ...lasers, area: 'unknown', people: 1 },
      { ...pumps, area: 'north', people: 1 },
    ]);
  });

  it('leaves out levels that no route in force leads to', () => {
    const sought = [{ teacherId: anId<'Teacher'>(), levels: [{ competenceId: 'gone', level: 1 as const }] }];
    expect(countsOf([], sought, new Map())).toEqual([]);
  });
});

describe('A change of what is told', () => {
  const crowd = fc.array(anyone, { minLength: 60, maxLength: 160 });

  it('is never the doing of one who comes, goes, moves house, or learns', () => {
    fc.assert(
      fc.property(crowd, fc.nat(59), fc.option(anyone), (people, who, instead) => {
        const before = counted(people);
        const now = counted(people.map((one, at) => (at === who ? instead : one)));
        expect(told(steadied(before, now))).toEqual(told(before));
        expect(steadied(before, counted([...people, instead]))).toEqual(before);
      }),
    );
  });

  it('is of each level the doing of ten or more since it changed last, however the weeks went', () => {
    const week = fc.array(fc.tuple(fc.nat(59), fc.option(anyone)), { maxLength: 8 });
    fc.assert(
      fc.property(crowd, fc.array(week, { maxLength: 12 }), (start, weeks) => {
        let people: readonly (One | null)[] = start;
        let counts = counted(people);
        const peopleThen = levels.map(() => people);
        for (const changes of weeks) {
          people = people.map((one, at) => changes.findLast(([who]) => who === at)?.[1] ?? one);
          const next = steadied(counts, counted(people));
          for (const [at, level] of levels.entries()) {
            const same = (one: SoughtCount, other: SoughtCount) => one.people === other.people;
            const [was, is] = [counts, next].map((all) => all.filter((one) => one.competenceId === level.competenceId));
            if (was!.every((one, nth) => same(one, is![nth]!))) continue;
            const then = peopleThen[at]!;
            const differ = people.filter((one, who) => {
              const [here, there] = [one, then[who]].map((each) => (each?.needs[at] ? each.area : undefined));
              return here !== there;
            });
            expect(differ.length).toBeGreaterThanOrEqual(10);
            peopleThen[at] = people;
          }
          counts = next;
        }
      }),
    );
  });

  it('comes at once of a level that was not counted before', () => {
    const now = counted(Array.from({ length: 30 }, () => ({ area: 0, needs: [true, true] })));
    const lasersAlone = now.filter(({ competenceId }) => competenceId === 'lasers');
    expect(steadied(lasersAlone, now)).toEqual(now);
  });

  it('never tells of more than are there', () => {
    fc.assert(
      fc.property(crowd, fc.array(fc.boolean(), { minLength: 160, maxLength: 160 }), (people, goes) => {
        const now = counted(people.map((one, at) => (goes[at] ? null : one)));
        const really = byLevel(now);
        for (const [at, groups] of told(steadied(counted(people), now)).entries())
          for (const { areas: those, people: said } of groups)
            expect(said).toBeLessThanOrEqual(sumOf(countsFor(really, levels[at]!), those));
      }),
    );
  });
});

describe('Two levels beside each other', () => {
  const sum = (counts: readonly SoughtCount[], level: (typeof levels)[number]) =>
    sumOf(countsFor(byLevel(counts), level), areas);

  it('never tell that fewer than ten need the one and not the other: it may always be ten and more, or as many as differ', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 100, maxLength: 260 }), (people) => {
        const counts = counted(people);
        const [first, second] = told(counts);
        if (first!.length === 0 || second!.length === 0) return;
        // The same numbers of people, of whom nobody needs both.
        const apart = people.flatMap((one) => [
          { ...one, needs: [one.needs[0]!, false] },
          { ...one, needs: [false, one.needs[1]!] },
        ]);
        expect(told(counted(apart))).toEqual([first, second]);
        const onlyFirst = apart.filter(({ needs }) => needs[0] && !needs[1]).length;
        expect(onlyFirst).toBe(sum(counts, lasers));
        expect(onlyFirst).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});

const sumOf = (counts: ReadonlyMap<Area, number>, those: readonly Area[]): number =>
  those.reduce((all, area) => all + (counts.get(area) ?? 0), 0);
