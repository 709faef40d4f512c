import type { Competence, CompetenceId, LevelRequirement } from '@academy/contracts/competences';
import type { EnrolmentStateName } from '@academy/contracts/enrolment';

/** A place that the holder asked for since, with what its module asks of whoever comes in. */
export interface PlaceSince {
  readonly moduleSlug: string;
  readonly state: EnrolmentStateName;
  readonly entryCredential: string | null;
  readonly prerequisites: readonly LevelRequirement[];
}

/** What was awarded. */
export interface Awarded {
  readonly credential: string;
  readonly outcomes: readonly LevelRequirement[];
}

/**
 * Whether something was built on a completed module, so that its completion stays: the holder has or had a place since in
 * a module that lets in who shows what was awarded; or stands in a later edition of the same module, where two seats in
 * one module would be one too many. `awarded` is undefined as long as there is no certificate.
 */
export function isBuiltOn(
  moduleSlug: string,
  awarded: Awarded | undefined,
  places: readonly PlaceSince[],
  competences: ReadonlyMap<CompetenceId, Competence>,
): boolean {
  return places.some((place) =>
    place.moduleSlug === moduleSlug
      ? place.state !== 'completed'
      : awarded !== undefined && letsIn(place, awarded, competences),
  );
}

/** A prerequisite that is not about safety keeps nobody out, so nobody was let in by it. */
const letsIn = (
  { entryCredential, prerequisites }: PlaceSince,
  { credential, outcomes }: Awarded,
  competences: ReadonlyMap<CompetenceId, Competence>,
): boolean =>
  entryCredential === credential ||
  prerequisites.some(
    ({ competenceId, level }) =>
      competences.get(competenceId)?.safetyCritical === true &&
      outcomes.some((outcome) => outcome.competenceId === competenceId && outcome.level >= level),
  );
