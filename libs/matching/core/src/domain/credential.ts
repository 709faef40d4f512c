import type { Competence } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { yearsBetween, type Day } from '@academy/kernel';
import { wideningPerYear } from './calibration';

/** What says "at least this level": its holder may well be above it. */
export type Credential = Extract<Evidence, { readonly level: unknown }> & {
  readonly type: 'certificate' | 'diploma';
};

export const isCredential = (piece: Evidence): piece is Credential =>
  piece.type === 'certificate' || piece.type === 'diploma';

/** What measures or estimates a level. */
export type PointPiece = Evidence & { readonly type: 'self' | 'years' | 'quiz' | 'assessor' };

export const isPoint = (piece: Evidence): piece is PointPiece => !isCredential(piece);

/** A diploma, and whatever is practised since, stays fresh three times as long. */
const fresh = { spread: 0.5, levelsLost: 1.75, practice: 3, wideningInPractice: 0.03 } as const;

/**
 * What age did to a credential on a day: the levels that are lost of it, `1.75 · (1 − 2^(−age / halfLife))`, and the
 * spread around what is left, both in levels.
 */
export function lossOf(
  { type, date }: Credential,
  { halfLifeYears }: Competence,
  asOf: Day,
  inPractice: boolean,
): { readonly lost: number; readonly spread: number } {
  const age = Math.max(0, yearsBetween(date, asOf));
  const keeps = inPractice || type === 'diploma';
  const effectiveAge = keeps ? age / fresh.practice : age;
  return {
    lost: fresh.levelsLost * (1 - 2 ** (-effectiveAge / halfLifeYears)),
    spread: Math.hypot(fresh.spread, (keeps ? fresh.wideningInPractice : wideningPerYear) * age),
  };
}
