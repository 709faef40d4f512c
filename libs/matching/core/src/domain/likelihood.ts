import type { Competence, Level } from '@academy/contracts/competences';
import type { EvidenceCalibration, PointEvidence } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import { yearsBetween, type Day } from '@academy/kernel';
import { levelOfYears, wideningPerYear } from './calibration';
import { normalCdf } from './normal';

/** What every level keeps, however badly it explains the evidence: evidence may be plainly wrong. */
const surprise = 0.02;

/** A credential says "at least this level"; practice keeps what it proves fresh three times as long. */
const threshold = { spread: 0.5, wideningInPractice: 0.03, practice: 3, levelsLost: 1.75 } as const;

const widened = (spread: number, perYear: number, years: number): number => Math.hypot(spread, perYear * years);

/** How well a level explains a piece of evidence on a day; higher is better, and never 0. */
export function likelihoodOf(
  evidence: Evidence,
  { halfLifeYears }: Competence,
  asOf: Day,
  inPractice: boolean,
  { points }: EvidenceCalibration,
): (level: Level) => number {
  const age = Math.max(0, yearsBetween(evidence.date, asOf));
  const fits =
    evidence.type === 'certificate' || evidence.type === 'diploma'
      ? atLeast(evidence.level, age, halfLifeYears, inPractice || evidence.type === 'diploma')
      : around(evidence, points[evidence.type], age);
  return (level) => fits(level) + surprise;
}

function around(evidence: Evidence, { spread, bias }: EvidenceCalibration['points'][PointEvidence], age: number) {
  const seen = evidence.type === 'years' ? levelOfYears(evidence.years) : evidence.level;
  const sigma = widened(spread, wideningPerYear, age);
  return (level: Level): number => Math.exp(-0.5 * ((level - seen + bias) / sigma) ** 2);
}

/**
 * One-sided: a holder may well be above the level. Taken as a centred measurement, a fresh level 2
 * certificate would leave level 2 itself in doubt.
 */
function atLeast(certified: Level, age: number, halfLifeYears: number, inPractice: boolean) {
  const effectiveAge = inPractice ? age / threshold.practice : age;
  const lost = threshold.levelsLost * (1 - 2 ** (-effectiveAge / halfLifeYears));
  const sigma = widened(threshold.spread, inPractice ? threshold.wideningInPractice : wideningPerYear, age);
  return (level: Level): number => normalCdf((level + lost - certified + 0.5) / sigma);
}
