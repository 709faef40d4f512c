import type { Competence, CompetenceId } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';

/** Why a piece of evidence does not count now. */
export type SetAsideReason =
  /** It is dated after the day of asking. */
  | 'FUTURE'
  /** The framework in force does not know the competence (any more). */
  | 'UNKNOWN_COMPETENCE'
  /** A newer self-assessment of the same competence takes its place. */
  | 'SUPERSEDED'
  /** The competence is about safety, where only a credential counts. */
  | 'NOT_A_CREDENTIAL'
  /** The competence is about safety, and the credential is not valid any more. */
  | 'EXPIRED';

export interface SetAside {
  readonly evidenceId: string;
  readonly competenceId: CompetenceId;
  readonly reason: SetAsideReason;
}

export interface Weighed {
  readonly counted: readonly Evidence[];
  readonly setAside: readonly SetAside[];
}

export const isCredential = ({ type }: Evidence): boolean => type === 'certificate' || type === 'diploma';

export const isExpired = ({ validUntil }: Evidence, asOf: Day): boolean =>
  validUntil !== undefined && validUntil < asOf;

/** Divides the evidence about one competence into what counts on a day, and what does not and why. */
export function weigh(evidence: readonly Evidence[], competence: Competence | undefined, asOf: Day): Weighed {
  const newest = newestSelfReport(evidence.filter(({ date }) => date <= asOf));
  const counted: Evidence[] = [];
  const setAside: SetAside[] = [];
  for (const piece of evidence) {
    const reason = reasonAgainst(piece, competence, asOf, newest);
    if (reason) setAside.push({ evidenceId: piece.id, competenceId: piece.competenceId, reason });
    else counted.push(piece);
  }
  return { counted, setAside };
}

function reasonAgainst(
  piece: Evidence,
  competence: Competence | undefined,
  asOf: Day,
  newest: Evidence | undefined,
): SetAsideReason | undefined {
  if (!competence) return 'UNKNOWN_COMPETENCE';
  if (piece.date > asOf) return 'FUTURE';
  if (competence.safetyCritical && !isCredential(piece)) return 'NOT_A_CREDENTIAL';
  if (competence.safetyCritical && isExpired(piece, asOf)) return 'EXPIRED';
  if (piece.type === 'self' && piece !== newest) return 'SUPERSEDED';
  return undefined;
}

const isPreferred = (a: SelfReport, b: SelfReport): boolean =>
  a.date !== b.date ? a.date > b.date : a.level !== b.level ? a.level < b.level : a.id < b.id;

type SelfReport = Extract<Evidence, { level: unknown }>;

/** Of two reports on one day the more modest counts, so that the order in which they came never matters. */
function newestSelfReport(evidence: readonly Evidence[]): Evidence | undefined {
  let newest: SelfReport | undefined;
  for (const piece of evidence) {
    if (piece.type !== 'self') continue;
    if (!newest || isPreferred(piece, newest)) newest = piece;
  }
  return newest;
}
