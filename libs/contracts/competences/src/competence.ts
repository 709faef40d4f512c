/** 0 (not yet) to 5 (expert); whole levels only. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export type CompetenceId = string;

/** What a level looks like in practice, in a sentence of behaviour. */
export interface LevelAnchor {
  readonly level: Level;
  readonly nl: string;
  readonly en?: string | undefined;
}

/** What others call the same thing, at an address of theirs. */
interface ExternalReference {
  /** Whose words it is in, such as ESCO. */
  readonly framework: string;
  /** Begins with https:// or http://. */
  readonly uri: string;
}

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
  /** In words of its own; without them those of its domain hold. */
  readonly anchors?: readonly LevelAnchor[] | undefined;
  /** What somebody can do who can do this. */
  readonly needs?: readonly LevelRequirement[] | undefined;
  readonly partOf?: readonly CompetenceId[] | undefined;
  /** The same by another name, seen from elsewhere. */
  readonly sameAs?: readonly CompetenceId[] | undefined;
  readonly references?: readonly ExternalReference[] | undefined;
}

/** A competence and the level asked of it. */
export interface LevelRequirement {
  readonly competenceId: CompetenceId;
  readonly level: Level;
}
