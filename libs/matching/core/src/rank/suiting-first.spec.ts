import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { suitingFirst } from './suiting-first';

const slugs = uniqueArray(constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'));

describe('What suits', () => {
  it('comes before the rest, the best before all, and the rest keeps its order', () => {
    const matches = ['c', 'gone', 'a'].map((slug) => ({ slug }));
    expect(suitingFirst(['a', 'b', 'c', 'd'], matches)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('takes nothing away and adds nothing, whatever suits', () => {
    assert(
      property(slugs, slugs, (modules, suiting) => {
        const ordered = suitingFirst(
          modules,
          suiting.map((slug) => ({ slug })),
        );
        expect([...ordered].sort()).toEqual([...modules].sort());
        expect(ordered.filter((slug) => suiting.includes(slug))).toEqual(
          suiting.filter((slug) => modules.includes(slug)),
        );
        const others = (some: readonly string[]) => some.filter((slug) => !suiting.includes(slug));
        expect(others(ordered)).toEqual(others(modules));
      }),
    );
  });
});
