import type { Competence, Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { yearsBetween, type Day } from '@academy/kernel';
import { normalCdf } from './normal';

/** What every level keeps, however badly it explains the evidence: evidence may be plainly wrong. */
const surprise = 0.02;

/** Spread in levels of a measurement, and by how much people of that kind of evidence overrate themselves. */
const points = {
  self: { spread: 1.45, bias: 0.35 },
  years: { spread: 1.3, bias: 0 },
  quiz: { spread: 0.55, bias: 0 },
  assessor: { spread: 0.45, bias: 0 },
} as const;

/** A credential says "at least this level"; practice keeps what it proves fresh three times as long. */
const threshold = { spread: 0.5, widening: 0.12, wideningInPractice: 0.03, practice: 3, levelsLost: 1.75 } as const;

const widened = (spread: number, perYear: number, years: number): number => Math.hypot(spread, perYear * years);

/** How well a level explains a piece of evidence on a day; higher is better, and never 0. */
export function likelihoodOf(
  evidence: Evidence,
  { halfLifeYears }: Competence,
  asOf: Day,
  inPractice: boolean,
): (level: Level) => number {
  const age = Math.max(0, yearsBetween(evidence.date, asOf));
  const fits =
    evidence.type === 'certificate' || evidence.type === 'diploma'
      ? atLeast(evidence.level, age, halfLifeYears, inPractice || evidence.type === 'diploma')
      : around(evidence, evidence.type, age);
  return (level) => fits(level) + surprise;
}

function around(evidence: Evidence, type: keyof typeof points, age: number) {
  const { spread, bias } = points[type];
  const seen = evidence.type === 'years' ? levelOfYears(evidence.years) : evidence.level;
  const sigma = widened(spread, threshold.widening, age);
  return (level: Level): number => Math.exp(-0.5 * ((level - seen + bias) / sigma) ** 2);
}

/**
 * One-sided: a holder may well be above the level. Taken as a centred measurement, a fresh level 2
 * certificate would leave level 2 itself in doubt.
 */
function atLeast(certified: Level, age: number, halfLifeYears: number, inPractice: boolean) {
  const effectiveAge = inPractice ? age / threshold.practice : age;
  const lost = threshold.levelsLost * (1 - 2 ** (-effectiveAge / halfLifeYears));
  const sigma = widened(threshold.spread, inPractice ? threshold.wideningInPractice : threshold.widening, age);
  return (level: Level): number => normalCdf((level + lost - certified + 0.5) / sigma);
}

/** Each doubling of the years adds less than a level, and years alone never make an expert. */
const levelOfYears = (years: number): number => Math.min(4, 1 + 0.73 * Math.log2(1 + Math.max(0, years)));
