/** 0 (not yet) to 5 (expert); whole levels only. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export type CompetenceId = string;

/** One thing a teacher can be able to do, in the words of the published framework. */
export interface Competence {
  readonly id: CompetenceId;
  readonly domainId: string;
  readonly nl: string;
  readonly en: string;
  readonly maxLevel: Level;
  /** Years after which half of what was once shown is expected to be still there. */
  readonly halfLifeYears: number;
  /** Only a valid credential proves a level; a self-assessment or years of work never do. */
  readonly safetyCritical: boolean;
  readonly certificateValidityMonths?: number;
}

/** A competence and the level asked of it. */
export interface LevelRequirement {
  readonly competenceId: CompetenceId;
  readonly level: Level;
}
