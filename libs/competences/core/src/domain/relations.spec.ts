import type { LevelRequirement } from '@academy/contracts/competences';
import fc from 'fast-check';
import { relationFaults, type Related } from './relations';

const one = (id: string, more: Partial<Related> = {}): Related => ({ id, maxLevel: 3, ...more });
const needs = (...ids: readonly string[]): readonly LevelRequirement[] =>
  ids.map((competenceId) => ({ competenceId, level: 1 }));

describe('What competences are to each other', () => {
  it('is told where it names what is not there, a level that is not, or one thing twice', () => {
    const others = [one('b'), one('c')];
    const given = one('a', {
      needs: [
        { competenceId: 'b', level: 4 },
        { competenceId: 'gone', level: 1 },
      ],
      partOf: ['c', 'c'],
      sameAs: ['away'],
    });
    expect(relationFaults([given, ...others])).toEqual([
      { path: ['competences', 0, 'needs', 0, 'level'], problem: { kind: 'AboveHighestLevel', highest: 3 } },
      {
        path: ['competences', 0, 'needs', 1, 'competenceId'],
        problem: { kind: 'UnknownCompetence', competenceId: 'gone' },
      },
      { path: ['competences', 0, 'partOf', 1], problem: { kind: 'CompetenceTwice', competenceId: 'c' } },
      { path: ['competences', 0, 'sameAs', 0], problem: { kind: 'UnknownCompetence', competenceId: 'away' } },
    ]);
  });

  it('is shown as a circle, once, where it comes round', () => {
    const round = [one('x'), one('a', { partOf: ['b'] }), one('b', { partOf: ['c'] }), one('c', { partOf: ['a'] })];
    expect(relationFaults(round)).toEqual([
      {
        path: ['competences', 1, 'partOf'],
        problem: { kind: 'RelationCircle', circle: ['a', 'b', 'c', 'a'] },
      },
    ]);
    expect(relationFaults([one('a', { sameAs: ['a'] })])).toMatchObject([{ problem: { circle: ['a', 'a'] } }]);
  });

  it('has no circle where each needs only what stands before it, and always where the first needs the last', () => {
    const earlier = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(earlier, (asks) => {
        const chain = asks.map((of, at) =>
          one(`c${at}`, {
            needs: needs(...new Set(at === 0 ? [] : [at - 1, ...of.map((n) => n % at)].map((n) => `c${n}`))),
          }),
        );
        expect(relationFaults(chain)).toEqual([]);
        const closed = one('c0', { needs: needs(`c${asks.length - 1}`) });
        expect(relationFaults([closed, ...chain.slice(1)])[0]).toMatchObject({
          path: ['competences', 0, 'needs'],
          problem: { kind: 'RelationCircle' },
        });
      }),
    );
  });
});
