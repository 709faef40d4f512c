import type { Competence, Level } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Day } from '@academy/kernel';
import { ageOn, lossOf, widened } from './ageing';
import { chanceOfNothing, levelOfYears } from './calibration';
import { levels } from './chances';
import type { Credential, PointPiece } from './credential';
import { normalCdf } from './normal';

/** How well a level explains a piece of evidence; a chance, higher is better, and never 0. */
export type Likelihood = (level: Level) => number;

/** The level that a piece shows: a whole one, or of years of work any. */
export const levelShown = (piece: PointPiece | Credential): number =>
  piece.type === 'years' ? levelOfYears(piece.years) : piece.level;

/**
 * Of what measures or estimates a level, read as showing `seen`: with a small chance it says nothing at all, and else it
 * falls around the true level, as a normal curve over the six levels that could have been seen.
 */
export function likelihoodAround(
  piece: PointPiece,
  seen: number,
  asOf: Day,
  { points }: EvidenceCalibration,
): Likelihood {
  const { spread, bias } = points[piece.type];
  const sigma = widened(spread, ageOn(asOf, piece.date));
  const nothing = chanceOfNothing[piece.type];
  const near = (level: number, at: number): number => Math.exp(-0.5 * ((level - at + bias) / sigma) ** 2);
  return (level) => {
    const all = levels.reduce<number>((sum, at) => sum + near(level, at), 0);
    return ((1 - nothing) * near(level, seen)) / all + nothing / levels.length;
  };
}

/**
 * Of a credential, read as "at least `seen`". One-sided: taken as a centred measurement, a fresh certificate of level 2
 * would leave level 2 itself in doubt.
 */
export function likelihoodAtLeast(
  credential: Credential,
  seen: number,
  competence: Competence,
  asOf: Day,
  inPractice: boolean,
): Likelihood {
  const { lost, spread } = lossOf(credential, competence, asOf, inPractice);
  const nothing = chanceOfNothing.credential;
  return (level) => (1 - nothing) * normalCdf((level + lost - seen + 0.5) / spread) + nothing;
}
