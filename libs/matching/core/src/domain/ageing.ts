import type { Competence } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { addMonths, yearsBetween, type Day } from '@academy/kernel';
import { isMeasurement, isOfAcademy } from './checked';
import type { Credential } from './credential';

// How evidence ages: until when it is valid and how long it is young, how far what it shows spreads, and what of it is lost.

/** Levels by which each year since it was measured widens the spread. */
const wideningPerYear = 0.12;

/** Years that went by; none before the day itself. */
export const ageOn = (asOf: Day, date: Day): number => Math.max(0, yearsBetween(date, asOf));

/** A spread, in levels, as it is after so many years. */
export const widened = (spread: number, years: number, perYear: number = wideningPerYear): number =>
  Math.hypot(spread, perYear * years);

/** What so many years add to a variance, in levels squared. */
export const varianceOf = (years: number): number => (wideningPerYear * years) ** 2;

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
  const age = ageOn(asOf, date);
  const keeps = inPractice || type === 'diploma';
  const effectiveAge = keeps ? age / fresh.practice : age;
  return {
    lost: fresh.levelsLost * (1 - 2 ** (-effectiveAge / halfLifeYears)),
    spread: widened(fresh.spread, age, keeps ? fresh.wideningInPractice : wideningPerYear),
  };
}

type Validity = Pick<Competence, 'safetyCritical' | 'certificateValidityMonths'>;

/**
 * The last day on which a credential counts: the one on it, or, of a competence about safety, as long after it was
 * obtained as the framework says. Undefined when it does not expire.
 */
function lastValidDay(
  { type, date, validUntil }: Pick<Evidence, 'type' | 'date' | 'validUntil'>,
  { safetyCritical, certificateValidityMonths }: Validity,
): Day | undefined {
  if (validUntil !== undefined) return validUntil;
  const stated = safetyCritical && (type === 'certificate' || type === 'diploma');
  return stated && certificateValidityMonths !== undefined ? addMonths(date, certificateValidityMonths) : undefined;
}

export function isExpired(piece: Evidence, competence: Validity, asOf: Day): boolean {
  const last = lastValidDay(piece, competence);
  return last !== undefined && last < asOf;
}

/** Whether a piece is younger than half the half-life of what it shows: so young that it speaks for itself. */
export const isYoung = ({ date }: Evidence, { halfLifeYears }: Competence, asOf: Day): boolean =>
  yearsBetween(date, asOf) < halfLifeYears / 2;

/** Whether a test or an assessor measured the level, less than half the half-life ago. */
export const isMeasuredLately = (evidence: readonly Evidence[], competence: Competence, asOf: Day): boolean =>
  evidence.some((piece) => isMeasurement(piece) && isYoung(piece, competence, asOf));

/** Whether the academy itself vouches for a credential now, whatever the chances say. */
export const vouchesStill = (piece: Credential, competence: Competence, asOf: Day): boolean =>
  isOfAcademy(piece) && !isExpired(piece, competence, asOf) && isYoung(piece, competence, asOf);

/** Years of work in the competence keep what was once shown fresh. */
export const worksInIt = (evidence: readonly Evidence[]): boolean =>
  evidence.some((piece) => piece.type === 'years' && piece.years > 0);
