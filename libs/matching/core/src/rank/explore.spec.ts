import type { ModuleFacts } from '@academy/contracts/catalogue';
import { addDays } from '@academy/kernel';
import fc from 'fast-check';
import { today } from '../testing/builders';
import { explore, similarity, suitingBest } from './explore';
import type { Match } from './match';

const leadsTo = (id: string, competences: readonly string[], organisationId = `org-${id}`): ModuleFacts => ({
  ...{ id, titleNl: id, titleEn: id, organisationId, prerequisites: [], hours: 8, contactHours: 0 },
  outcomes: competences.map((competenceId) => ({ competenceId, from: 0, to: 2 })),
  ...{ form: 'online', location: null, languages: ['nl'], sectors: ['vo'], entry: null, rating: null, enrolments: 0 },
  editions: [{ id: `${id}-1`, start: addDays(today, 30) }],
  certificate: { credential: id, validMonths: null },
});

const matchOf = (slug: string, score: number): Match => ({ slug, score, strength: 'FAIR', reasons: [] });

const best = Array.from({ length: suitingBest }, (_, at) => leadsTo(`best-${at}`, ['a']));
const bestMatches = best.map(({ id }) => matchOf(id, 10));

describe('Also interesting', () => {
  it('is what differs from what is on top, of modules that suit as well', () => {
    const [same, other] = [leadsTo('same', ['a']), leadsTo('other', ['b'])];
    const found = explore([...bestMatches, matchOf('same', 5), matchOf('other', 5)], [...best, same, other]);
    expect(found.map(({ slug }) => slug)).toEqual(['other', 'same']);
  });

  it('does not put what hardly suits before what suits well', () => {
    const [same, other] = [leadsTo('same', ['a']), leadsTo('other', ['b'])];
    const found = explore([...bestMatches, matchOf('same', 9), matchOf('other', 1)], [...best, same, other]);
    expect(found[0]?.slug).toBe('same');
  });

  it('is empty where all that suits is on top', () => {
    expect(explore(bestMatches, best)).toEqual([]);
  });

  it('holds at most six of what suits, at most two of a provider, and nothing twice or from the top', () => {
    const some = fc.array(
      fc.record({ score: fc.integer({ min: 1, max: 10 }), about: fc.nat(3), provider: fc.nat(2) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (facts) => {
        const modules = facts.map(({ about, provider }, at) => leadsTo(`m${at}`, [`c${about}`], `org-${provider}`));
        const rest = facts.map(({ score }, at) => matchOf(`m${at}`, score)).sort((a, b) => b.score - a.score);
        const found = explore([...bestMatches, ...rest], [...best, ...modules]);
        const slugs = found.map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs.length).toBeLessThanOrEqual(6);
        expect(slugs.every((slug) => slug.startsWith('m'))).toBe(true);
        for (const provider of [0, 1, 2]) {
          const of = slugs.filter(
            (slug) => modules.find(({ id }) => id === slug)?.organisationId === `org-${provider}`,
          );
          expect(of.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

describe('How alike two modules are', () => {
  it('is 1 for the same levels, 0 for nothing in common, and the same both ways', () => {
    const [a, b, ab] = [leadsTo('x', ['a']), leadsTo('y', ['b']), leadsTo('z', ['a', 'b'])];
    expect(similarity(a, leadsTo('x2', ['a']))).toBeCloseTo(1);
    expect(similarity(a, b)).toBe(0);
    expect(similarity(a, ab)).toBeCloseTo(Math.SQRT1_2);
    expect(similarity(ab, a)).toBeCloseTo(similarity(a, ab));
  });
});
