import type { Competence, CompetenceId, Framework, Level } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { isExpired, isMeasuredLately, isYoung, vouchesStill } from './ageing';
import { designCalibration } from './calibration';
import type { Chances } from './chances';
import { isOfAcademy } from './checked';
import { isCredential } from './credential';
import { read } from './readings';
import { weigh, type SetAside } from './weigh';

/** What is believed of one competence, from the evidence that counts on a day. */
export interface Belief {
  readonly competenceId: CompetenceId;
  readonly chances: Chances;
  /** Proven whatever the chances say: the academy's own certificate or an assessor's verdict, while it is young. */
  readonly floor: Level;
  /** No level above this counts as had: where only credentials speak, the highest of them. */
  readonly ceiling: Level;
  /** The highest level for which a valid certificate or diploma is held that the academy itself gave. */
  readonly checkedLevel: Level;
  /** The highest level for which a valid certificate or diploma is named, checked or not. */
  readonly credentialLevel: Level;
  /** Whether a test or an assessor measured it lately, so that what is said does not count. */
  readonly measured: boolean;
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
  const known = [...weigh(evidence, competence, asOf).counted].sort(byDateAndId);
  if (known.length === 0) return undefined;
  const { chances, covered } = read(known, competence, asOf, calibration);
  const credentials = known.filter(isCredential);
  const valid = credentials.filter((piece) => !isExpired(piece, competence, asOf));
  const checked = valid.filter(isOfAcademy);
  return {
    competenceId: competence.id,
    chances,
    floor: floorOf(known, competence, asOf),
    ceiling: credentials.length === known.length ? highest(credentials) : 5,
    checkedLevel: highest(checked),
    credentialLevel: highest(valid),
    measured: isMeasuredLately(known, competence, asOf),
    evidenceIds: known.filter((piece) => !covered.has(piece)).map(({ id }) => id),
  };
}

/** The evidence that does not count on this day, and why; for whoever asks "why is this not taken into account?". */
export function evidenceSetAside(
  evidence: readonly Evidence[],
  framework: Pick<Framework, 'competences'>,
  asOf: Day,
  calibration: EvidenceCalibration = designCalibration,
): readonly SetAside[] {
  return [...byCompetence(evidence)].flatMap(([competenceId, pieces]) => {
    const competence = framework.competences.get(competenceId);
    const { counted, setAside } = weigh(pieces, competence, asOf);
    const covered = competence ? read(counted, competence, asOf, calibration).covered : [];
    return [
      ...setAside,
      ...[...covered].map(({ id }) => ({ evidenceId: id, competenceId, reason: 'COVERED' as const })),
    ];
  });
}

/**
 * The level that is proven whatever the chances say. The newest verdict governs: no certificate from before it proves
 * more than it found.
 */
function floorOf(counted: readonly Evidence[], competence: Competence, asOf: Day): Level {
  const verdict = counted.find(({ type }) => type === 'assessor');
  const found = verdict && isYoung(verdict, competence, asOf) && !isExpired(verdict, competence, asOf) ? [verdict] : [];
  const awarded = counted
    .filter(isCredential)
    .filter((piece) => vouchesStill(piece, competence, asOf) && (!verdict || piece.date >= verdict.date));
  return highest([...found, ...awarded]);
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
