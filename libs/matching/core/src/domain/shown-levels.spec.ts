import type { Evidence } from '@academy/contracts/teachers';
import { addDays } from '@academy/kernel';
import * as fc from 'fast-check';
import { aCompetence, shown, today, worked } from '../testing/builders';
import { beliefOf } from './belief';
import { levels } from './chances';
import { certaintyOf, likelyLevel, masteredLevel } from './mastery';
import { shownLevels } from './shown-levels';

const yearsAgo = (years: number) => addDays(today, -Math.round(years * 365.25));
const believed = (...evidence: Evidence[]) => beliefOf(evidence, aCompetence(), today)!;
const toOthers = (...evidence: Evidence[]) =>
  shownLevels(believed(...evidence)).map(({ level, certainty }) => [level, certainty]);
const byAcademy = { certifiedByAcademy: true } as const;

describe('A level that is shown to others', () => {
  it.each([
    ['what was only said', [shown('self', 4)], []],
    ['years of work', [worked(12)], []],
    ['a test that was passed', [shown('quiz', 3)], []],
    ['a verdict', [shown('assessor', 3)], [[3, 'PROVEN']]],
    ['a certificate of the academy', [shown('certificate', 2, byAcademy)], [[2, 'PROVEN']]],
    ['a certificate that was typed in', [shown('certificate', 1)], [[1, 'NAMED']]],
    ['a certificate that ran out', [shown('certificate', 2, { ...byAcademy, validUntil: yearsAgo(1) })], []],
  ] as const)('of %s', (_, evidence, expected) => {
    expect(toOthers(...evidence)).toEqual(expected);
  });

  it('stays where more is said than is proven, and tells a paper of more apart', () => {
    expect(toOthers(shown('certificate', 2, byAcademy), shown('self', 5))).toEqual([[2, 'PROVEN']]);
    expect(toOthers(shown('certificate', 1, byAcademy), shown('diploma', 4))).toEqual([
      [1, 'PROVEN'],
      [expect.any(Number), 'NAMED'],
    ]);
  });

  it('goes down with a newer, lower verdict', () => {
    const before = shown('certificate', 4, { ...byAcademy, id: 'before', date: yearsAgo(1) });
    expect(toOthers(before, shown('assessor', 2, { id: 'after' }))).toEqual([[2, 'PROVEN']]);
  });

  it('is never above what counts as had, and is what the profile calls proven or named', () => {
    const piece = fc
      .record({
        type: fc.constantFrom('self', 'quiz', 'assessor', 'certificate', 'diploma'),
        level: fc.constantFrom(...levels),
        age: fc.double({ min: 0, max: 20, noNaN: true }),
        own: fc.boolean(),
      })
      .map(({ type, level, age, own }) =>
        shown(type, level, { date: yearsAgo(age), ...(own && type === 'certificate' && byAcademy) }),
      );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const belief = beliefOf(
          pieces.map((one, index) => ({ ...one, id: `e${index}` })),
          aCompetence(),
          today,
        );
        fc.pre(belief !== undefined);
        const told = shownLevels(belief);
        for (const { level } of told) expect(level).toBeLessThanOrEqual(masteredLevel(belief));
        const certainty = certaintyOf(belief);
        if (likelyLevel(belief) > 0 && (certainty === 'PROVEN' || certainty === 'NAMED')) {
          expect(told).toContainEqual(expect.objectContaining({ level: likelyLevel(belief), certainty }));
        }
      }),
    );
  });
});
