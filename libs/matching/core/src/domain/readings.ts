import type { Competence } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { envelope, levels, prior, updated, type Chances } from './chances';
import { isCredential, isPoint, type Credential, type PointPiece } from './credential';
import { likelihoodAround, likelihoodAtLeast, readAs } from './likelihood';
import { isYoung, worksInIt } from './ageing';
import { isSaid } from './weigh';

/** Chances that differ by less come from rounding. */
const NOTHING = 1e-12;

/** What the evidence that counts makes of the levels, and the credentials that add nothing to it. */
export interface Reading {
  readonly chances: Chances;
  readonly covered: ReadonlySet<Evidence>;
}

/**
 * Bayes over the pieces, each read as the level that it shows or as any lower one; what is believed is the most that any
 * reading makes of each level. So a piece that shows more never takes a chance away. Multiplied are only what measures or
 * estimates: credentials are not independent of each other, so of several the one that says most speaks for a level, and
 * a copy changes nothing.
 *
 * Years of work never take away from a credential, and a word of its holder never from a young one.
 */
export function read(
  counted: readonly Evidence[],
  competence: Competence,
  asOf: Day,
  calibration: EvidenceCalibration,
): Reading {
  const { all, withoutYears, unsaid } = readingsOfPoints(counted.filter(isPoint), asOf, calibration);
  // Whoever works in it may be read as who does not: what is fresher is sharper too, and takes a little from what lies far above.
  const practices = worksInIt(counted) ? [true, false] : [false];
  const readingsOf = (credential: Credential): readonly Chances[] => {
    const beliefs = isYoung(credential, competence, asOf) ? unsaid : withoutYears;
    const likelihoods = practices.map((inPractice) => likelihoodAtLeast(credential, competence, asOf, inPractice));
    return readAs(credential)
      .flatMap((seen) => likelihoods.map((likelihoodOf) => likelihoodOf(seen)))
      .flatMap((likelihood) => beliefs.map((belief) => updated(belief, likelihood)));
  };

  let chances = envelope(all);
  const covered = new Set<Evidence>();
  for (const credential of counted.filter(isCredential).sort(highestAndNewest)) {
    const more = envelope([chances, ...readingsOf(credential)]);
    if (isSame(more, chances)) covered.add(credential);
    else chances = more;
  }
  return { chances, covered };
}

/** All that can be made of what measures or estimates; also without years of work, and without all that is only said. */
function readingsOfPoints(points: readonly PointPiece[], asOf: Day, calibration: EvidenceCalibration) {
  const from = (pieces: readonly PointPiece[]): readonly Chances[] =>
    pieces.reduce<readonly Chances[]>(
      (beliefs, piece) => {
        const likelihoodOf = likelihoodAround(piece, asOf, calibration);
        return readAs(piece).flatMap((seen) => {
          const likelihood = likelihoodOf(seen);
          return beliefs.map((belief) => updated(belief, likelihood));
        });
      },
      [prior],
    );
  const all = from(points);
  const withoutYears = [...all, ...from(points.filter(({ type }) => type !== 'years'))];
  return { all, withoutYears, unsaid: [...withoutYears, ...from(points.filter((piece) => !isSaid(piece)))] };
}

const isSame = (a: Chances, b: Chances): boolean => levels.every((level) => Math.abs(a[level] - b[level]) < NOTHING);

const highestAndNewest = (a: Credential, b: Credential): number =>
  b.level - a.level || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1);
