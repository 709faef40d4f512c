import type { Framework } from '@academy/contracts/competences';
import type { PointEvidence } from '@academy/contracts/matching';
import type { JudgedPiece, JudgedProfile } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { ageOn } from '../domain/ageing';
import { levelOfYears } from '../domain/calibration';

/** One measurement of a level that a case shares. */
export interface Measured {
  readonly type: PointEvidence;
  /** In levels; years of work as the level that they suggest. */
  readonly seen: number;
  /** Years before the verdict. */
  readonly age: number;
}

/** What one person showed of one competence, and the verdict that came later. */
export interface JudgedCase {
  readonly person: number;
  /** The day of the verdict. */
  readonly on: Day;
  /** The verdict first, then at least one piece from before it. */
  readonly measured: readonly [Measured, ...Measured[]];
}

/**
 * The cases in which a guess can be held against a later verdict. The verdict is the first by an assessor with something
 * before it, and else the first test. Left out is what was said after the verdict, what is older than a diploma or
 * certificate from before it (something was learned in between), and safety, where only a credential counts.
 */
export function casesOf(
  profiles: readonly JudgedProfile[],
  { competences }: Pick<Framework, 'competences'>,
): readonly JudgedCase[] {
  return profiles.flatMap(({ person, competenceId, evidence }) => {
    if (competences.get(competenceId)?.safetyCritical !== false) return [];
    for (const type of ['assessor', 'quiz'] as const) {
      for (const [at, verdict] of evidence.entries()) {
        const before = verdict.type === type ? guessesBefore(evidence.slice(0, at), verdict) : [];
        if (before.length > 0) return [{ person, on: verdict.date, measured: [measure(verdict, verdict), ...before] }];
      }
    }
    return [];
  });
}

function guessesBefore(earlier: readonly JudgedPiece[], verdict: JudgedPiece): Measured[] {
  const known = earlier.filter(({ date }) => date <= verdict.date);
  const learned = known.filter(isStudied).reduce((latest, { date }) => (date > latest ? date : latest), '');
  return known.filter((piece) => !isStudied(piece) && piece.date >= learned).map((piece) => measure(piece, verdict));
}

const isStudied = ({ type }: JudgedPiece): boolean => type === 'certificate' || type === 'diploma';

const measure = ({ type, level, years, date }: JudgedPiece, verdict: JudgedPiece): Measured => ({
  type: type as PointEvidence,
  seen: type === 'years' ? levelOfYears(years ?? 0) : (level ?? 0),
  age: ageOn(verdict.date, date),
});
