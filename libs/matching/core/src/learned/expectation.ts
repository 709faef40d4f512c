import type { EvidenceCalibration, PointCalibration, PointEvidence } from '@academy/contracts/matching';
import { varianceOf } from '../domain/ageing';
import { levels } from '../domain/chances';
import type { JudgedCase, Measured } from './judged-cases';

/** How far one piece was off if the person has one level, weighed by the chance of that. */
export interface Weighted {
  /** Levels above the true level. */
  readonly off: number;
  /** What its age adds to the variance, in levels squared. */
  readonly aged: number;
  readonly weight: number;
}

/** The E-step: what is expected of the true levels as the figures stand. */
export interface Expected {
  readonly logLikelihood: number;
  /** The chances of levels 0 to 5 among those who were judged. */
  readonly levels: readonly number[];
  readonly byType: Readonly<Record<PointEvidence, readonly Weighted[]>>;
}

/** The chance that a piece says nothing about the level; then every level of the six is as likely to be seen. */
const wild = { chance: 0.03, density: 1 / 6 } as const;

/** Pieces that weigh less than this change no figure, and are most of the work. */
const negligible = 1e-9;

/** The density of a normal with this variance, `off` from its mean. */
const density = (off: number, variance: number): number =>
  Math.exp((-0.5 * off * off) / variance) / Math.sqrt(2 * Math.PI * variance);

/** The part of the expected log-likelihood (natural logarithms) that depends on one kind's figures. */
export function likelihoodIn(pieces: readonly Weighted[], { spread, bias }: PointCalibration): number {
  let sum = 0;
  for (const { off, aged, weight } of pieces) {
    const variance = spread * spread + aged;
    sum -= (weight * (Math.log(variance) + (off - bias) ** 2 / variance)) / 2;
  }
  return sum;
}

/** For each case the chance of each level by Bayes' rule, from the figures and the chances of levels as they stand. */
export function expectedFrom(
  cases: readonly JudgedCase[],
  points: EvidenceCalibration['points'],
  chances: readonly number[],
): Expected {
  const byType: Record<PointEvidence, Weighted[]> = { self: [], years: [], quiz: [], assessor: [] };
  const sums = levels.map(() => 0);
  let logLikelihood = 0;
  for (const { measured } of cases) {
    const atLevel = levels.map((level) => explainAll(measured, level, points, chances[level] ?? 0));
    const total = atLevel.reduce((sum, { density: whole }) => sum + whole, 0);
    logLikelihood += Math.log(total);
    for (const [level, { density: whole, tame }] of atLevel.entries()) {
      const chance = whole / total;
      sums[level] = (sums[level] ?? 0) + chance;
      for (const [at, { type, seen, age }] of measured.entries()) {
        const weight = chance * (tame[at] ?? 0);
        if (weight > negligible) byType[type].push({ off: seen - level, aged: varianceOf(age), weight });
      }
    }
  }
  return { logLikelihood, levels: sums.map((sum) => sum / cases.length), byType };
}

/** The density of all pieces together at a level, and for each the share of its own that says something. */
function explainAll(
  measured: readonly Measured[],
  level: number,
  points: EvidenceCalibration['points'],
  chance: number,
): { readonly density: number; readonly tame: readonly number[] } {
  const tame: number[] = [];
  let whole = chance;
  for (const { type, seen, age } of measured) {
    const { spread, bias } = points[type];
    const fits = (1 - wild.chance) * density(seen - level - bias, spread * spread + varianceOf(age));
    const total = fits + wild.chance * wild.density;
    whole *= total;
    tame.push(fits / total);
  }
  return { density: whole, tame };
}
