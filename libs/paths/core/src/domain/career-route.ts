import type { Sector } from '@academy/contracts/teachers';
import type { Target } from '@academy/planner/core';

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
