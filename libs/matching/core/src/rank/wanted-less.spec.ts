import type { ModuleFacts } from '@academy/contracts/catalogue';
import fc from 'fast-check';
import { similarity } from './explore';
import type { Match } from './match';
import { withLess } from './wanted-less';

const leadsTo = (id: string, ...competences: string[]) =>
  ({ id, outcomes: competences.map((competenceId) => ({ competenceId, from: 0, to: 1 })) }) as unknown as ModuleFacts;
const match = (slug: string, score: number): Match => ({ slug, score, strength: 'GOOD', reasons: [] });
const order = (matches: readonly Match[]): string[] => matches.map(({ slug }) => slug);

describe('What a teacher wants less of', () => {
  const modules = [leadsTo('lab', 'a'), leadsTo('lab-too', 'a'), leadsTo('half', 'a', 'b'), leadsTo('other', 'c')];
  const matches = [match('lab', 8), match('lab-too', 7), match('half', 6), match('other', 5)];

  it('stands lower, and so does what leads to the same', () => {
    const lowered = withLess(matches, modules, new Set(['lab']));
    expect(order(lowered)).toEqual(['other', 'half', 'lab', 'lab-too']);
    expect(lowered.map(({ score }) => score)).toEqual([5, expect.closeTo(6 * (1 - 0.75 * Math.SQRT1_2)), 2, 1.75]);
  });

  it('falls below every fair match, however strong it was', () => {
    const strong = [match('lab', 8.5), match('other', 2.5)];
    expect(order(withLess(strong, modules, new Set(['lab'])))).toEqual(['other', 'lab']);
  });

  it('is the same as ever where nothing is', () => {
    expect(withLess(matches, modules, new Set())).toEqual(matches);
    expect(withLess(matches, modules, new Set(['gone']))).toEqual(matches);
  });

  it('takes nothing away, leaves alone what shares nothing with it, and says as before how well each suits', () => {
    const academy = fc.uniqueArray(
      fc.record({
        id: fc.nat(30).map((number) => `m${number}`),
        competences: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
        score: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(academy, fc.nat(), (made, pick) => {
        const all = made.map(({ id, competences }) => leadsTo(id, ...competences));
        const before = made.map(({ id, score }) => match(id, score)).sort((a, b) => b.score - a.score);
        const unwanted = all[pick % all.length]!;
        const after = withLess(before, all, new Set([unwanted.id]));
        expect(order(after).sort()).toEqual(order(before).sort());
        for (const { slug, score, strength } of after) {
          const was = before.find((one) => one.slug === slug)!;
          const alike = similarity(
            all.find(({ id }) => id === slug)!,
            unwanted,
          );
          expect(strength).toBe(was.strength);
          if (alike === 0) expect(score).toBe(was.score);
          else expect(score).toBeLessThan(was.score);
          expect(score).toBeGreaterThanOrEqual(was.score / 4 - 1e-9);
        }
      }),
    );
  });
});
