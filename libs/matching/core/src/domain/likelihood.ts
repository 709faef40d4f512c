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

/** Worked out once a level, as it is asked for every belief that it moves. */
function remembered(likelihood: Likelihood): Likelihood {
  const known = levels.map(likelihood);
  return (level) => known[level] as number;
}

/** Years of work count by completed halves, so that of fewer years there are so many, and not any number. */
const halvesIn = (years: number): number => Math.floor(Math.max(0, years) * 2);

/** The level that a piece shows: a whole one, or of years of work any. */
const levelShown = (piece: PointPiece | Credential): number =>
  piece.type === 'years' ? levelOfYears(halvesIn(piece.years) / 2) : piece.level;

/**
 * The level that a piece shows, and all that it may be read as: every whole level below, and of years of work what any
 * fewer show. What shows more may be read as all that less may be read as.
 */
export function readAs(piece: PointPiece | Credential): readonly number[] {
  const shown = levelShown(piece);
  const fewer =
    piece.type === 'years' ? Array.from({ length: halvesIn(piece.years) }, (_, n) => levelOfYears(n / 2)) : [];
  return [shown, ...new Set([...fewer, ...levels].filter((level) => level < shown))];
}

/**
 * Of what measures or estimates a level, for each level that it is read as showing (`seen`): with a small chance it says
 * nothing at all, and else it falls around the true level, as a normal curve over the six levels that could have been seen.
 */
export function likelihoodAround(
  piece: PointPiece,
  asOf: Day,
  { points }: EvidenceCalibration,
): (seen: number) => Likelihood {
  const { spread, bias } = points[piece.type];
  const sigma = widened(spread, ageOn(asOf, piece.date));
  const nothing = chanceOfNothing[piece.type];
  const near = (level: number, at: number): number => Math.exp(-0.5 * ((level - at + bias) / sigma) ** 2);
  const all = remembered((level) => levels.reduce<number>((sum, at) => sum + near(level, at), 0));
  return (seen) => remembered((level) => ((1 - nothing) * near(level, seen)) / all(level) + nothing / levels.length);
}

/**
 * Of a credential, for each level that it is read as "at least" (`seen`). One-sided: taken as a centred measurement, a
 * fresh certificate of level 2 would leave level 2 itself in doubt.
 */
export function likelihoodAtLeast(
  credential: Credential,
  competence: Competence,
  asOf: Day,
  inPractice: boolean,
): (seen: number) => Likelihood {
  const { lost, spread } = lossOf(credential, competence, asOf, inPractice);
  const nothing = chanceOfNothing.credential;
  return (seen) => remembered((level) => (1 - nothing) * normalCdf((level + lost - seen + 0.5) / spread) + nothing);
}
