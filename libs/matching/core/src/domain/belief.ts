import type { Competence, CompetenceId, Framework, Level } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import { yearsBetween, type Day } from '@academy/kernel';
import { designCalibration } from './calibration';
import { prior, updated, type Chances } from './chances';
import { likelihoodOf } from './likelihood';
import { isCredential, isExpired, weigh, type SetAside } from './weigh';

/** What is believed of one competence, from the evidence that counts on a day. */
export interface Belief {
  readonly competenceId: CompetenceId;
  readonly chances: Chances;
  /** Proven whatever the chances say: the academy's own certificate or an assessor's verdict, while it is young. */
  readonly floor: Level;
  /** The highest level for which a valid certificate or diploma is held. */
  readonly credentialLevel: Level;
  /** The evidence that counted, oldest first. */
  readonly evidenceIds: readonly string[];
}

/**
 * What is believed of every competence for which some evidence counts, by discrete Bayes over the levels.
 * A competence that is not in the answer has no belief, and nothing of it is mastered.
 */
export function beliefsOf(
  evidence: readonly Evidence[],
  framework: Pick<Framework, 'competences'>,
  asOf: Day,
  calibration: EvidenceCalibration = designCalibration,
): ReadonlyMap<CompetenceId, Belief> {
  const beliefs = new Map<CompetenceId, Belief>();
  for (const [competenceId, pieces] of byCompetence(evidence)) {
    const competence = framework.competences.get(competenceId);
    const belief = competence && beliefOf(pieces, competence, asOf, calibration);
    if (belief) beliefs.set(competenceId, belief);
  }
  return beliefs;
}

/** What is believed of one competence; undefined when no evidence about it counts. */
export function beliefOf(
  evidence: readonly Evidence[],
  competence: Competence,
  asOf: Day,
  calibration: EvidenceCalibration = designCalibration,
): Belief | undefined {
  const counted = [...weigh(evidence, competence, asOf).counted].sort(byDateAndId);
  if (counted.length === 0) return undefined;
  const inPractice = counted.some((piece) => piece.type === 'years' && piece.years > 0);
  return {
    competenceId: competence.id,
    chances: counted.reduce(
      (chances, piece) => updated(chances, likelihoodOf(piece, competence, asOf, inPractice, calibration)),
      prior,
    ),
    floor: highest(counted.filter((piece) => isFloor(piece, competence, asOf))),
    credentialLevel: highest(counted.filter((piece) => isCredential(piece) && !isExpired(piece, asOf))),
    evidenceIds: counted.map(({ id }) => id),
  };
}

/** The evidence that does not count on this day, and why; for whoever asks "why is this not taken into account?". */
export function evidenceSetAside(
  evidence: readonly Evidence[],
  framework: Pick<Framework, 'competences'>,
  asOf: Day,
): readonly SetAside[] {
  return [...byCompetence(evidence)].flatMap(
    ([competenceId, pieces]) => weigh(pieces, framework.competences.get(competenceId), asOf).setAside,
  );
}

function isFloor(piece: Evidence, { halfLifeYears }: Competence, asOf: Day): boolean {
  if (piece.type === 'self' || piece.type === 'years') return false;
  const vouchedFor = piece.type === 'assessor' || piece.certifiedByAcademy === true;
  return vouchedFor && !isExpired(piece, asOf) && yearsBetween(piece.date, asOf) < halfLifeYears / 2;
}

const highest = (evidence: readonly Evidence[]): Level =>
  evidence.reduce<Level>((top, piece) => (piece.type !== 'years' && piece.level > top ? piece.level : top), 0);

/** A fixed order, so that the same evidence gives the same belief to the last digit. */
const byDateAndId = (a: Evidence, b: Evidence): number => compare(a.date, b.date) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byCompetence(evidence: readonly Evidence[]): ReadonlyMap<CompetenceId, readonly Evidence[]> {
  const groups = new Map<CompetenceId, Evidence[]>();
  for (const piece of evidence) {
    const group = groups.get(piece.competenceId);
    if (group) group.push(piece);
    else groups.set(piece.competenceId, [piece]);
  }
  return groups;
}
