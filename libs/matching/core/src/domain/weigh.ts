import type { Competence, CompetenceId } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { isExpired, isMeasuredLately } from './ageing';
import { isCredential } from './credential';

/** Why a piece of evidence does not count now. */
type SetAsideReason =
  /** It is dated after the day of asking. */
  | 'FUTURE'
  /** The framework in force does not know the competence (any more). */
  | 'UNKNOWN_COMPETENCE'
  /** A newer one of the same kind takes its place: a self-assessment, years of work, a test or a verdict. */
  | 'SUPERSEDED'
  /** A test or an assessor measured the level, lately; what was only said does not count beside that. */
  | 'MEASURED'
  /** Other credentials show all that it shows. */
  | 'COVERED'
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

export const isSaid = ({ type }: Evidence): boolean => type === 'self' || type === 'years';

/**
 * Divides the evidence about one competence into what counts on a day, and what does not and why.
 *
 * Measured goes before said: beside a young test or verdict no self-assessment and no years of work count. Of each kind
 * that is said or measured only the newest counts, so copies and repeats change nothing.
 */
export function weigh(evidence: readonly Evidence[], competence: Competence | undefined, asOf: Day): Weighed {
  const setAside: SetAside[] = [];
  const without = (pieces: readonly Evidence[], reasonOf: (piece: Evidence) => SetAsideReason | undefined) =>
    pieces.filter((piece) => {
      const reason = reasonOf(piece);
      if (reason) setAside.push({ evidenceId: piece.id, competenceId: piece.competenceId, reason });
      return !reason;
    });
  const usable = without(evidence, (piece) => barOf(piece, competence, asOf));
  if (!competence) return { counted: [], setAside };
  const newest = newestByType(usable);
  const latest = without(usable, (piece) =>
    isCredential(piece) || newest.get(piece.type) === piece ? undefined : 'SUPERSEDED',
  );
  const measured = isMeasuredLately(latest, competence, asOf);
  return { counted: without(latest, (piece) => (measured && isSaid(piece) ? 'MEASURED' : undefined)), setAside };
}

function barOf(piece: Evidence, competence: Competence | undefined, asOf: Day): SetAsideReason | undefined {
  if (!competence) return 'UNKNOWN_COMPETENCE';
  if (piece.date > asOf) return 'FUTURE';
  if (competence.safetyCritical && !isCredential(piece)) return 'NOT_A_CREDENTIAL';
  if (competence.safetyCritical && isExpired(piece, competence, asOf)) return 'EXPIRED';
  return undefined;
}

function newestByType(evidence: readonly Evidence[]): ReadonlyMap<Evidence['type'], Evidence> {
  const newest = new Map<Evidence['type'], Evidence>();
  for (const piece of evidence) {
    const known = newest.get(piece.type);
    if (!known || isPreferred(piece, known)) newest.set(piece.type, piece);
  }
  return newest;
}

const amountOf = (piece: Evidence): number => (piece.type === 'years' ? piece.years : piece.level);

/** The newer one; of two on one day the more modest, so that the order in which they came never matters. */
const isPreferred = (a: Evidence, b: Evidence): boolean =>
  a.date !== b.date ? a.date > b.date : amountOf(a) !== amountOf(b) ? amountOf(a) < amountOf(b) : a.id < b.id;
