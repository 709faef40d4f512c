import type { CompetenceId, Level, LevelRequirement } from '@academy/contracts/competences';

/** The level reached of each competence; one that is absent stands at 0. */
export type Levels = ReadonlyMap<CompetenceId, Level>;

export const levelIn = (levels: Levels, competenceId: CompetenceId): Level => levels.get(competenceId) ?? 0;

export const has = (levels: Levels, { competenceId, level }: LevelRequirement): boolean =>
  levelIn(levels, competenceId) >= level;

/** `lab.veil@3`: a competence at a level, as a key. */
export const keyOf = ({ competenceId, level }: LevelRequirement): string => `${competenceId}@${level}`;

/** Text in the order of its code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The requirements above what is there already, for each level between. */
export function levelsBetween(competenceId: CompetenceId, from: Level, to: Level): LevelRequirement[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => ({
    competenceId,
    level: (from + step + 1) as Level,
  }));
}
