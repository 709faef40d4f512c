import type { Level } from '@academy/contracts/competences';
import fc from 'fast-check';
import { findPrerequisiteCycle } from './prerequisite-cycle';

const leadsTo = (competenceId: string, from: Level, to: Level, ...asks: [string, Level][]) => ({
  outcomes: [{ competenceId, from, to }],
  prerequisites: asks.map(([id, level]) => ({ competenceId: id, level })),
});

describe('Levels that ask for each other', () => {
  it('are shown as a circle, level by level', () => {
    const cycle = findPrerequisiteCycle([leadsTo('a', 0, 2, ['b', 1]), leadsTo('b', 0, 1, ['a', 2])]);
    expect(cycle).toEqual(expect.arrayContaining(['a@2', 'b@1']));
    expect(cycle?.[0]).toBe(cycle?.at(-1));
  });

  it('are not seen in a chain of levels', () => {
    const chain = [leadsTo('a', 0, 2), leadsTo('a', 2, 4, ['b', 1]), leadsTo('b', 0, 1, ['a', 2])];
    expect(findPrerequisiteCycle(chain)).toBeUndefined();
  });

  it('are never seen where each asks only for what comes before it, and always where the first asks for the last', () => {
    const earlier = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(earlier, (asks) => {
        const name = (at: number): string => `c${at}`;
        const modules = asks.map((of, at) =>
          leadsTo(
            name(at),
            0,
            1,
            ...(at === 0 ? [] : [at - 1, ...of.map((one) => one % at)]).map((n): [string, Level] => [name(n), 1]),
          ),
        );
        expect(findPrerequisiteCycle(modules)).toBeUndefined();
        const closed = leadsTo(name(0), 0, 1, [name(asks.length - 1), 1]);
        expect(findPrerequisiteCycle([closed, ...modules.slice(1)])).toContain('c0@1');
      }),
    );
  });
});
