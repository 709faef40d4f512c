import type { Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, day } from '@academy/kernel';
import * as fc from 'fast-check';
import { aCompetence, aFramework, shown, today, worked } from '../testing/builders';
import { beliefOf, beliefsOf, evidenceSetAside } from './belief';
import { chanceOf, levels } from './chances';
import { certaintyOf, likelyLevel, masteredLevel, threshold } from './mastery';

const yearsAgo = (years: number) => addDays(today, -Math.round(years * 365.25));
const believed = (...evidence: Evidence[]) => beliefOf(evidence, aCompetence(), today);

describe('A belief', () => {
  it('comes out as worked by hand', () => {
    const worksheet: Record<string, Evidence[]> = {
      'says level 3': [shown('self', 3)],
      'says level 5': [shown('self', 5)],
      'worked 10 years': [worked(10)],
      'quiz at level 2': [shown('quiz', 2)],
      'assessor at level 3': [shown('assessor', 3)],
      'fresh certificate, level 2': [shown('certificate', 2)],
      'fresh certificate, level 4': [shown('certificate', 4)],
      'fresh certificate, level 5': [shown('certificate', 5)],
      'certificate of 5 years ago, level 3': [shown('certificate', 3, { date: yearsAgo(5) })],
      'the same, and at work in it since': [shown('certificate', 3, { date: yearsAgo(5) }), worked(5)],
      'diploma of 20 years ago, level 4': [shown('diploma', 4, { date: yearsAgo(20) })],
      'says level 3, quiz at level 1': [shown('self', 3), shown('quiz', 1)],
    };
    const table = Object.entries(worksheet).map(([what, evidence]) => {
      const chances = believed(...evidence)?.chances ?? [];
      return `${what}: ${chances.map((chance) => chance.toFixed(3)).join(' ')}`;
    });
    expect(table).toMatchInlineSnapshot(`
     [
       "says level 3: 0.156 0.185 0.248 0.227 0.135 0.049",
       "says level 5: 0.093 0.077 0.121 0.207 0.276 0.226",
       "worked 10 years: 0.059 0.092 0.205 0.298 0.244 0.102",
       "quiz at level 2: 0.007 0.156 0.717 0.117 0.003 0.001",
       "assessor at level 3: 0.003 0.003 0.088 0.851 0.054 0.001",
       "fresh certificate, level 2: 0.012 0.068 0.296 0.292 0.214 0.117",
       "fresh certificate, level 4: 0.012 0.018 0.041 0.136 0.481 0.311",
       "fresh certificate, level 5: 0.012 0.018 0.041 0.122 0.222 0.584",
       "certificate of 5 years ago, level 3: 0.023 0.092 0.251 0.291 0.222 0.121",
       "the same, and at work in it since: 0.003 0.009 0.186 0.375 0.276 0.150",
       "diploma of 20 years ago, level 4: 0.018 0.029 0.153 0.326 0.305 0.170",
       "says level 3, quiz at level 1: 0.222 0.657 0.115 0.003 0.002 0.001",
     ]
    `);
  });

  it('of a fresh certificate at level 4 holds .79, at level 5 .58', () => {
    const chance = (level: 4 | 5) => chanceOf(believed(shown('certificate', level))!.chances, level);
    expect(chance(4)).toBeCloseTo(0.79, 2);
    expect(chance(5)).toBeCloseTo(0.58, 2);
  });

  it('is none where nothing was shown', () => {
    expect(beliefsOf([], aFramework(aCompetence()), today).size).toBe(0);
    expect(masteredLevel(undefined)).toBe(0);
  });

  it('never takes a self-assessment at its word', () => {
    for (const level of levels.slice(2)) expect(masteredLevel(believed(shown('self', level)))).toBeLessThan(level);
  });

  it('counts several self-assessments once: the newest', () => {
    const older = shown('self', 5, { id: 'a', date: yearsAgo(1) });
    const newer = shown('self', 1, { id: 'b' });
    expect(believed(older, newer, older)).toEqual(believed(newer));
  });

  it('lets work in the competence keep a certificate fresh', () => {
    const certificate = shown('certificate', 3, { date: yearsAgo(4) });
    expect(masteredLevel(believed(certificate, worked(1)))).toBeGreaterThanOrEqual(
      masteredLevel(believed(certificate)),
    );
    expect(chanceOf(believed(certificate, worked(4))!.chances, 3)).toBeGreaterThan(
      chanceOf(believed(certificate)!.chances, 3),
    );
  });

  it('sets the future aside, and what the framework does not know', () => {
    const evidence = [
      shown('certificate', 3, { id: 'later', date: addDays(today, 1) }),
      shown('diploma', 3, { id: 'gone', competenceId: 'old.comp' }),
    ];
    const framework = aFramework(aCompetence());
    expect(beliefsOf(evidence, framework, today).size).toBe(0);
    expect(evidenceSetAside(evidence, framework, today)).toEqual([
      { evidenceId: 'later', competenceId: 'lab.ana', reason: 'FUTURE' },
      { evidenceId: 'gone', competenceId: 'old.comp', reason: 'UNKNOWN_COMPETENCE' },
    ]);
  });

  it('counts what is dated today', () => {
    expect(believed(shown('quiz', 2))?.evidenceIds).toEqual(['ev']);
  });
});

describe('A safety-critical competence', () => {
  const safety = aCompetence({ safetyCritical: true, halfLifeYears: 10 });
  const level = (...evidence: Evidence[]) => masteredLevel(beliefOf(evidence, safety, today));

  it('is mastered by a credential only, never by saying or working', () => {
    expect(level(shown('self', 5), worked(30), shown('quiz', 5), shown('assessor', 5))).toBe(0);
    expect(level(shown('certificate', 3, { date: yearsAgo(1) }))).toBe(3);
  });

  it('is mastered on the last valid day, and not the day after', () => {
    const until = (validUntil: string) =>
      level(shown('certificate', 3, { date: day('2024-01-01'), validUntil: day(validUntil) }));
    expect(until('2026-11-23')).toBe(3);
    expect(until('2026-11-22')).toBe(0);
  });
});

describe('What the academy or an assessor vouches for', () => {
  const own = { certifiedByAcademy: true };

  it('is proven whatever the threshold, up to the highest level', () => {
    expect(masteredLevel(believed(shown('certificate', 5, own)), 0.99)).toBe(5);
    expect(masteredLevel(believed(shown('assessor', 5)), 0.99)).toBe(5);
    expect(masteredLevel(believed(shown('certificate', 5)), 0.7)).toBeLessThan(5);
  });

  it('is proven until half the half-life has passed', () => {
    const at = (years: number) => believed(shown('certificate', 5, { ...own, date: yearsAgo(years) }))?.floor;
    expect(at(2.49)).toBe(5);
    expect(at(2.51)).toBe(0);
  });

  it('is no longer proven once it expired', () => {
    expect(
      believed(shown('certificate', 4, { ...own, date: yearsAgo(1), validUntil: addDays(today, -1) }))?.floor,
    ).toBe(0);
  });
});

describe('Certainty', () => {
  it('is proven by what was checked, named by a certificate, likely from a quiz, uncertain from a word', () => {
    expect(certaintyOf(believed(shown('certificate', 2, { certifiedByAcademy: true })))).toBe('PROVEN');
    expect(certaintyOf(believed(shown('assessor', 2)))).toBe('PROVEN');
    expect(certaintyOf(believed(shown('certificate', 2)))).toBe('NAMED');
    expect(certaintyOf(believed(shown('quiz', 2)))).toBe('LIKELY');
    expect(certaintyOf(believed(shown('self', 3)), threshold.onlyProven)).toBe('UNCERTAIN');
    expect(certaintyOf(undefined)).toBe('UNCERTAIN');
  });
});

describe('Beliefs in general', () => {
  const evidenceAt = (level: Level, type: 'self' | 'quiz' | 'assessor' | 'certificate' | 'diploma', age: number) =>
    shown(type, level, { date: yearsAgo(age) });
  const kinds = fc.constantFrom('self', 'quiz', 'assessor', 'certificate', 'diploma');
  const someLevel = fc.constantFrom(...levels);
  const piece = fc.record({ level: someLevel, type: kinds, age: fc.nat(30) });

  it('are chances: none below 0, together 1', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const { chances } = believed(...pieces.map(({ level, type, age }) => evidenceAt(level, type, age)))!;
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('point no lower when the same kind of evidence shows a higher level', () => {
    fc.assert(
      fc.property(piece, ({ level, type, age }) => {
        const higher = Math.min(5, level + 1) as Level;
        const [low, high] = [level, higher].map((at) => believed(evidenceAt(at, type, age)));
        expect(likelyLevel(high)).toBeGreaterThanOrEqual(likelyLevel(low));
      }),
    );
  });

  it('rise at every level, or stay, when a credential is added', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), someLevel, fc.nat(30), (pieces, level, age) => {
        const evidence = pieces.map((one) => evidenceAt(one.level, one.type, one.age));
        const [before, after] = [evidence, [...evidence, evidenceAt(level, 'diploma', age)]].map((all) =>
          believed(...all)!,
        );
        for (const at of levels) {
          expect(chanceOf(after!.chances, at)).toBeGreaterThanOrEqual(chanceOf(before!.chances, at) - 1e-9);
        }
      }),
    );
  });

  it('change in one competence only when one piece of evidence changes', () => {
    const ids = ['a.1', 'a.2', 'b.1'];
    const framework = aFramework(...ids.map((id) => aCompetence({ id })));
    const about = fc.record({ level: someLevel, type: kinds, age: fc.nat(30), competenceId: fc.constantFrom(...ids) });
    const evidenceOf = (pieces: readonly { level: Level; type: 'self'; age: number; competenceId: string }[]) =>
      pieces.map(({ level, type, age, competenceId }, index) => ({
        ...evidenceAt(level, type, age),
        ...{ id: `e${index}`, competenceId },
      }));
    fc.assert(
      fc.property(fc.array(about, { minLength: 1, maxLength: 6 }), someLevel, fc.nat(5), (given, level, at) => {
        const pieces = given as Parameters<typeof evidenceOf>[0];
        const place = at % pieces.length;
        const changed = pieces.map((piece, index) => (index === place ? { ...piece, level } : piece));
        const [before, after] = [pieces, changed].map((all) => beliefsOf(evidenceOf(all), framework, today));
        for (const id of ids.filter((one) => one !== pieces[place]?.competenceId))
          expect(after?.get(id)).toEqual(before?.get(id));
      }),
    );
  });

  it('do not depend on the order in which evidence came', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 5 }), (pieces) => {
        const evidence = pieces.map(({ level, type, age }, index) => ({
          ...evidenceAt(level, type, age),
          id: `e${index}`,
        }));
        expect(believed(...evidence.toReversed())).toEqual(believed(...evidence));
      }),
    );
  });
});
