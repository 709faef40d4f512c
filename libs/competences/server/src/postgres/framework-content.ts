import type { Competence, CompetenceDomain, LevelName } from '@academy/contracts/competences';

/** A framework as it is imported and kept: its version never changes. */
export interface FrameworkContent {
  readonly levels: readonly LevelName[];
  readonly domains: readonly CompetenceDomain[];
  readonly competences: readonly Competence[];
}
