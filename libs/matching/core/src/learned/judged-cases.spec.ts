import type { JudgedPiece } from '@academy/contracts/teachers';
import { day } from '@academy/kernel';
import { aCompetence, aFramework } from '../testing/builders';
import { casesOf } from './judged-cases';

const piece = (type: JudgedPiece['type'], level: JudgedPiece['level'], date: string): JudgedPiece => ({
  ...{ type, level, years: null, date: day(date) },
});
const cases = (...evidence: JudgedPiece[]) =>
  casesOf([{ person: 0, competenceId: 'lab.ana', evidence }], aFramework(aCompetence()));

describe('A guess that can be held against a verdict', () => {
  it('was written down before it', () => {
    const [one] = cases(piece('self', 3, '2026-01-01'), piece('quiz', 2, '2027-01-01'));
    expect(one?.measured.map(({ type, seen }) => [type, seen])).toEqual([
      ['quiz', 2],
      ['self', 3],
    ]);
    expect(one?.measured[1]?.age).toBeCloseTo(1, 2);
  });

  it('is none when it was written down afterwards, whatever day it bears', () => {
    expect(cases(piece('quiz', 2, '2026-06-01'), piece('self', 2, '2025-01-01'))).toEqual([]);
    expect(cases(piece('self', 3, '2026-01-01'))).toEqual([]);
  });

  it('is none when something was learned in between', () => {
    const studied = piece('certificate', 3, '2026-03-01');
    expect(cases(piece('self', 1, '2026-01-01'), studied, piece('quiz', 3, '2026-06-01'))).toEqual([]);
  });

  it('is rather held against an assessor than against a test, which then is a guess itself', () => {
    const evidence = [
      piece('self', 3, '2026-01-01'),
      piece('quiz', 2, '2026-02-01'),
      piece('assessor', 2, '2026-03-01'),
    ];
    expect(cases(...evidence)[0]?.measured.map(({ type }) => type)).toEqual(['assessor', 'self', 'quiz']);
  });

  it('is never about safety, nor about a competence that the framework does not know', () => {
    const evidence = [piece('self', 3, '2026-01-01'), piece('quiz', 2, '2026-02-01')];
    const profile = { person: 0, competenceId: 'lab.ana', evidence };
    expect(casesOf([profile], aFramework(aCompetence({ safetyCritical: true })))).toEqual([]);
    expect(casesOf([profile], aFramework())).toEqual([]);
  });
});
