import type { Competence, CompetenceId, Level } from './competence';

export interface LevelName {
  readonly level: Level;
  readonly nl: string;
  readonly en: string;
  readonly descNl: string;
  readonly descEn: string;
}

export interface CompetenceDomain {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly anchors: readonly { readonly level: Level; readonly nl: string }[];
}

/** A published framework; never changes, only a next version replaces it. */
export interface Framework {
  readonly version: string;
  readonly levels: readonly LevelName[];
  readonly domains: readonly CompetenceDomain[];
  readonly competences: ReadonlyMap<CompetenceId, Competence>;
}

/** The question that other contexts may ask about competences. */
export abstract class Frameworks {
  /** The framework in force; throws when none was imported yet. */
  abstract current(): Promise<Framework>;
}
