import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Sector } from '@academy/contracts/teachers';

/** A level that belongs to a goal. */
export interface Target {
  readonly competenceId: CompetenceId;
  readonly level: Level;
  /** 1 (useful) to 3 (needed most). */
  readonly priority: number;
}

/** A goal composed by the academy; a published revision never changes. */
export interface CareerRoute {
  readonly slug: string;
  readonly revision: number;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly audienceNl: string;
  readonly recognitionNl: string;
  readonly sectors: readonly Sector[];
  readonly targets: readonly Target[];
  /** Hours of the standard path, for someone with what the route assumes and no more. */
  readonly standardHours: number;
}
