import type { CompetenceId, Level } from '@academy/contracts/competences';

/** A level that belongs to a goal. */
export interface Target {
  readonly competenceId: CompetenceId;
  readonly level: Level;
  /** 1 (useful) to 3 (needed most). */
  readonly priority: number;
}
