import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Fault } from '@academy/kernel';

/** The highest level of each competence there is. */
export type HighestLevels = ReadonlyMap<CompetenceId, Level>;

export const highestLevels = (
  competences: readonly { readonly id: CompetenceId; readonly maxLevel: Level }[],
): HighestLevels => new Map(competences.map(({ id, maxLevel }) => [id, maxLevel]));

export type LevelProblem =
  | { readonly kind: 'UnknownCompetence'; readonly competenceId: CompetenceId }
  | { readonly kind: 'AboveHighestLevel'; readonly highest: Level };

interface Named {
  readonly competenceId: CompetenceId;
  readonly level?: Level;
}

/** A competence that is named somewhere, perhaps with a level (in this field): it must be there, and have that level. */
export function namedLevelFaults(
  { competenceId, level = 0 }: Named,
  highest: HighestLevels,
  field = 'level',
): Fault<LevelProblem>[] {
  const most = highest.get(competenceId);
  if (most === undefined) return [{ path: ['competenceId'], problem: { kind: 'UnknownCompetence', competenceId } }];
  return level <= most ? [] : [{ path: [field], problem: { kind: 'AboveHighestLevel', highest: most } }];
}
