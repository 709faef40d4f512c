import type { ModuleSlug } from '@academy/contracts/catalogue';
import { threshold } from '@academy/matching/core';

/** The parts of the country that take their school holidays at different times. */
export type HolidayRegion = 'north' | 'middle' | 'south';

/** The edition in which a teacher wants to follow a module. */
interface ChosenEdition {
  readonly moduleSlug: ModuleSlug;
  readonly editionId: string;
}

/** What a teacher changed of their path by hand. */
export interface Adjustments {
  /** Modules that are in the path, whatever they cost. */
  readonly pinned: readonly ModuleSlug[];
  /** Modules that are in no path. */
  readonly banned: readonly ModuleSlug[];
  /** Hours for the path this year; null follows the profile. */
  readonly hoursBudget: number | null;
  /** Whether only what is nearly certain counts as known. */
  readonly onlyProven: boolean;
  /** Pace in hours a week; null follows from the hours a year. */
  readonly hoursPerWeek: number | null;
  /** Null when the teacher did not say. */
  readonly region: HolidayRegion | null;
  readonly editions: readonly ChosenEdition[];
}

export const noAdjustments: Adjustments = {
  pinned: [],
  banned: [],
  hoursBudget: null,
  onlyProven: false,
  hoursPerWeek: null,
  region: null,
  editions: [],
};

/** The chance from which a level counts as had: `undefined` leaves it to the planner. */
export const tauOf = ({ onlyProven }: Adjustments): number | undefined =>
  onlyProven ? threshold.onlyProven : undefined;

export const pace = { least: 0.5, most: 24, step: 0.5, usual: 3, teachingWeeks: 40 } as const;

/** The pace in hours a week: as the teacher said, else their hours a year over the weeks of school, in half hours. */
export function hoursPerWeekOf(
  { hoursPerWeek }: Pick<Adjustments, 'hoursPerWeek'>,
  hoursPerYear: number | null,
): number {
  if (hoursPerWeek !== null) return hoursPerWeek;
  if (hoursPerYear === null || hoursPerYear <= 0) return pace.usual;
  const halves = Math.round(hoursPerYear / pace.teachingWeeks / pace.step) * pace.step;
  return Math.min(pace.most, Math.max(1, halves));
}
