import type { Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, addMonths, day } from '@academy/kernel';
import * as fc from 'fast-check';
import { aCompetence, aFramework, shown, today, worked } from '../testing/builders';
import { beliefOf, evidenceSetAside } from './belief';
import { chanceOf, levels } from './chances';
import { masteredLevel, masters, threshold } from './mastery';

const competence = aCompetence();
const HALF_OF_HALF_LIFE = 2.5;
const yearsAgo = (years: number) => addDays(today, -Math.round(years * 365.25));
const believed = (...evidence: Evidence[]) => beliefOf(evidence, competence, today);
const level = (...evidence: Evidence[]) => masteredLevel(believed(...evidence));
const setAside = (...evidence: Evidence[]) =>
  Object.fromEntries(
    evidenceSetAside(evidence, aFramework(competence), today).map(({ evidenceId, reason }) => [evidenceId, reason]),
  );

const someLevel = fc.constantFrom(...levels);
const kind = fc.constantFrom('self', 'quiz', 'assessor', 'certificate', 'diploma');
const piece = fc
  .record({ type: kind, level: someLevel, age: fc.double({ min: 0, max: 30, noNaN: true }), own: fc.boolean() })
  .map(({ type, level: at, age, own }) =>
    shown(type, at, { date: yearsAgo(age), ...(own && type === 'certificate' && { certifiedByAcademy: true }) }),
  );
const work = fc
  .record({ years: fc.nat(40), age: fc.nat(30) })
  .map(({ years, age }) => worked(years, { date: yearsAgo(age) }));
const pieces = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.array(work, { maxLength: 1 }))
  .map(([shownPieces, years]) => [...shownPieces, ...years])
  .map((all): Evidence[] => all.map((one, index) => ({ ...one, id: `e${index}` })));

describe('What was measured', () => {
  it('goes before what was said: a perfect test beside an old self-estimate of nothing', () => {
    const test = shown('quiz', 4, { id: 'test' });
    const said = shown('self', 0, { id: 'said', date: yearsAgo(1) });
    expect(level(test, said)).toBe(level(test));
    expect(level(test)).toBeGreaterThanOrEqual(3);
    expect(setAside(test, said, worked(1, { id: 'work' }))).toEqual({ said: 'MEASURED', work: 'MEASURED' });
  });

  it('is moved by no self-report as long as it is younger than half the half-life', () => {
    const measurement = fc.record({
      type: fc.constantFrom('quiz', 'assessor'),
      level: someLevel,
      age: fc.double({ min: 0, max: HALF_OF_HALF_LIFE - 0.01, noNaN: true }),
    });
    fc.assert(
      fc.property(measurement, pieces, someLevel, fc.nat(40), fc.nat(30), (measured, others, said, years, age) => {
        const given = [...others.filter(({ type }) => type !== 'self' && type !== 'years')];
        given.push(shown(measured.type, measured.level, { id: 'm', date: yearsAgo(measured.age) }));
        const reports = [
          shown('self', said, { id: 's', date: yearsAgo(age) }),
          worked(years, { id: 'w', date: yearsAgo(age) }),
        ];
        expect(believed(...given, ...reports)).toEqual(believed(...given));
      }),
    );
  });

  it('lets what was said count again when it has become old', () => {
    const said = shown('self', 5, { id: 'said' });
    expect(setAside(shown('quiz', 1, { date: yearsAgo(2.4) }), said)).toEqual({ said: 'MEASURED' });
    expect(setAside(shown('quiz', 1, { date: yearsAgo(2.6) }), said)).toEqual({});
  });

  it('last governs: a newer, lower verdict takes the place of an older one', () => {
    const older = shown('assessor', 4, { id: 'older', date: day('2026-03-01') });
    const newer = shown('assessor', 1, { id: 'newer', date: day('2026-11-01') });
    expect(believed(older, newer)).toEqual(believed(newer));
    expect(setAside(older, newer)).toEqual({ older: 'SUPERSEDED' });
  });

  it('last governs: no certificate of the academy from before a verdict proves more than it found', () => {
    const own = { certifiedByAcademy: true };
    const before = shown('certificate', 4, { ...own, id: 'before', date: day('2026-01-10') });
    const after = shown('certificate', 3, { ...own, id: 'after', date: day('2026-11-10') });
    const verdict = shown('assessor', 2, { id: 'verdict', date: day('2026-06-01') });
    expect(believed(before, verdict)?.floor).toBe(2);
    expect(level(before, verdict)).toBe(2);
    expect(believed(before, verdict, after)?.floor).toBe(3);
  });
});

describe('A credential', () => {
  it('never shows more than it says, however often', () => {
    for (const at of levels.slice(1)) {
      for (const copies of [1, 2, 5]) {
        const all = Array.from({ length: copies }, (_, index) => shown('certificate', at, { id: `c${index}` }));
        expect(level(...all)).toBeLessThanOrEqual(at);
        expect(level(...all)).toBe(level(all[0]!));
      }
    }
  });

  it('carries the level below its own whatever its holder says', () => {
    for (const said of levels)
      expect(level(shown('certificate', 4), shown('self', said, { id: 's' }))).toBeGreaterThanOrEqual(3);
  });

  it('is not taken away from by years of work', () => {
    fc.assert(
      fc.property(someLevel, fc.nat(30), fc.nat(40), (at, age, years) => {
        const certificate = shown('certificate', at, { date: yearsAgo(age) });
        expect(level(certificate, worked(years, { id: 'w' }))).toBeGreaterThanOrEqual(level(certificate));
      }),
    );
  });

  it('of the same or a lower level and the same day changes nothing, and is said to add nothing', () => {
    fc.assert(
      fc.property(someLevel, someLevel, fc.nat(30), pieces, (a, b, age, others) => {
        const given = others.filter(({ date }) => date <= today);
        const high = shown('certificate', Math.max(a, b) as Level, { id: 'a-high', date: yearsAgo(age) });
        const low = shown('certificate', Math.min(a, b) as Level, { id: 'b-low', date: yearsAgo(age) });
        expect(believed(...given, high, low)).toEqual(believed(...given, high));
        expect(setAside(...given, high, low)['b-low']).toBe('COVERED');
      }),
    );
  });

  it('that is older and no higher makes no level mastered', () => {
    fc.assert(
      fc.property(someLevel, someLevel, fc.nat(10), fc.nat(20), (a, b, age, older) => {
        const newer = shown('certificate', Math.max(a, b) as Level, { id: 'newer', date: yearsAgo(age) });
        const old = shown('certificate', Math.min(a, b) as Level, { id: 'old', date: yearsAgo(age + older) });
        expect(level(newer, old)).toBe(level(newer));
      }),
    );
  });
});

describe('Better evidence', () => {
  it('never lowers a chance: a credential more, or a higher one', () => {
    fc.assert(
      fc.property(pieces, someLevel, fc.nat(30), fc.constantFrom('certificate', 'diploma'), (given, at, age, type) => {
        // A word beside nothing but credentials lets through what is above them; that is looked at below.
        const more = (by: Level): Evidence[] => [...given, shown(type, by, { id: 'z', date: yearsAgo(age) })];
        const [without, with1, with2] = [given, more(at), more(Math.min(5, at + 1) as Level)].map((all) =>
          believed(...all)!,
        );
        for (const one of levels) {
          expect(chanceOf(with1!.chances, one)).toBeGreaterThanOrEqual(chanceOf(without!.chances, one) - 1e-9);
          expect(chanceOf(with2!.chances, one)).toBeGreaterThanOrEqual(chanceOf(with1!.chances, one) - 1e-9);
          for (const tau of [threshold.usual, threshold.onlyProven]) {
            if (masters(with1, one, tau)) expect(masters(with2, one, tau)).toBe(true);
            if (masters(without, one, tau)) expect(masters(with1, one, tau)).toBe(true);
          }
        }
      }),
    );
  });

  it('never lowers a chance: a piece that shows more', () => {
    fc.assert(
      fc.property(pieces, fc.nat(5), (given, which) => {
        const place = which % given.length;
        const raised = given.map((one, index): Evidence => {
          if (index !== place) return one;
          if (one.type === 'years') return { ...one, years: one.years + 5 };
          return { ...one, level: Math.min(5, one.level + 1) as Level };
        });
        const [before, after] = [believed(...given)!, believed(...raised)!];
        for (const one of levels)
          expect(chanceOf(after.chances, one)).toBeGreaterThanOrEqual(chanceOf(before.chances, one) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('never lowers a chance: more years beside a word of its holder that says nothing is known', () => {
    const said = shown('self', 0, { id: 'said' });
    for (let years = 0; years < 40; years += 0.25) {
      const [before, after] = [believed(said, worked(years)), believed(said, worked(years + 0.25))];
      for (const one of levels)
        expect(chanceOf(after!.chances, one)).toBeGreaterThanOrEqual(chanceOf(before!.chances, one) - 1e-9);
    }
  });

  it('never lowers a chance: years of work beside a certificate that says little', () => {
    const certificate = shown('certificate', 0, { id: 'e0', date: day('2021-03-28') });
    for (let age = 0; age <= 2_000; age += 250) {
      const old = { ...certificate, date: addDays(certificate.date, -age) };
      for (const years of [0.5, 1, 5, 40]) {
        const work = (of: number) => worked(of, { id: 'e1', date: day('2026-11-23') });
        const [before, after] = [believed(old, work(0))!, believed(old, work(years))!];
        for (const one of levels)
          expect(chanceOf(after.chances, one)).toBeGreaterThanOrEqual(chanceOf(before.chances, one) - 1e-9);
      }
    }
  });

  it('is not a copy: the same piece again changes nothing', () => {
    fc.assert(
      fc.property(pieces, fc.nat(5), fc.nat(3), (given, which, copies) => {
        const copied = given[which % given.length]!;
        const again = Array.from({ length: copies }, (_, index): Evidence => ({ ...copied, id: `z${index}` }));
        const [once, often] = [believed(...given), believed(...given, ...again)];
        expect(often && { ...often, evidenceIds: [] }).toEqual(once && { ...once, evidenceIds: [] });
      }),
    );
  });
});

describe('A credential about safety without a last day', () => {
  const safety = aCompetence({ safetyCritical: true, halfLifeYears: 10, certificateValidityMonths: 36 });
  const at = (date: string, on = today) =>
    masteredLevel(beliefOf([shown('certificate', 2, { date: day(date) })], safety, on));

  it('counts as long as the framework says, and not a day longer', () => {
    const last = addMonths(day('2022-03-15'), 36);
    expect(at('2022-03-15', last)).toBe(2);
    expect(at('2022-03-15', addDays(last, 1))).toBe(0);
    expect(at('2022-03-15')).toBe(0);
  });

  it('keeps the day that is written on it', () => {
    const until = { date: day('2020-01-01'), validUntil: addDays(today, 10) };
    expect(masteredLevel(beliefOf([shown('certificate', 2, until)], safety, today))).toBe(2);
  });
});
