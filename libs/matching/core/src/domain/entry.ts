import type { CompetenceId, Framework, Level, LevelRequirement } from '@academy/contracts/competences';
import type { Evidence, HeldCredential } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { weigh } from './weigh';

/** What a module asks of whoever comes in. */
export interface EntryAsked {
  /** A credential that must have been held once; null when none is asked. */
  readonly credential: string | null;
  readonly prerequisites: readonly LevelRequirement[];
}

/** What of a teacher decides who comes in. */
export interface Entrant {
  readonly credentials: readonly HeldCredential[];
  readonly evidence: readonly Evidence[];
}

/** What is lacking before someone comes in. */
export interface EntryLack {
  readonly credential: string | null;
  /** Levels of competences where a mistake hurts people: a valid credential for each would open the module. */
  readonly levels: readonly LevelRequirement[];
}

/** Whether a credential was ever held: one that expired opens the refresher. */
export const everHeld = (credential: string, credentials: readonly HeldCredential[], asOf: Day): boolean =>
  credentials.some((held) => held.credential === credential && held.obtained <= asOf);

/**
 * What keeps someone out of a module on a day; undefined when nothing does. A prerequisite keeps out only where it is about
 * safety: another is advice, since who lacks it learns less and hurts nobody.
 */
export function entryLackOf(
  { credential, prerequisites }: EntryAsked,
  { credentials, evidence }: Entrant,
  { competences }: Pick<Framework, 'competences'>,
  asOf: Day,
): EntryLack | undefined {
  const lacked = credential !== null && !everHeld(credential, credentials, asOf) ? credential : null;
  const shown = (competenceId: CompetenceId): Level => {
    const ofIt = evidence.filter((piece) => piece.competenceId === competenceId);
    return highest(weigh(ofIt, competences.get(competenceId), asOf).counted);
  };
  const levels = prerequisites.filter(
    ({ competenceId, level }) => competences.get(competenceId)?.safetyCritical && shown(competenceId) < level,
  );
  return lacked === null && levels.length === 0 ? undefined : { credential: lacked, levels };
}

/** Where safety is concerned only valid credentials count, and together they show no more than the highest of them. */
const highest = (evidence: readonly Evidence[]): Level =>
  evidence.reduce<Level>((top, piece) => (piece.type !== 'years' && piece.level > top ? piece.level : top), 0);
