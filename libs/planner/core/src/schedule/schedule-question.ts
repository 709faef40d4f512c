import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import type { HolidayRegion } from '../plan/adjustments';
import type { SchoolCalendar } from './school-calendar';

export interface ScheduleEdition {
  readonly id: string;
  readonly start: Day;
  readonly closesOn: Day;
  readonly full: boolean;
}

/** A module that is to be followed, in hours. */
export interface ScheduleStep {
  readonly slug: ModuleSlug;
  readonly hours: number;
  readonly contactHours: number;
  readonly form: StudyForm;
  /** Steps that must have ended before this one starts. */
  readonly after: readonly ModuleSlug[];
  /** Followed at one's own pace, so it can start on any day: not what has no editions left. */
  readonly selfPaced: boolean;
  /** Those that begin today or later. */
  readonly editions: readonly ScheduleEdition[];
  /** The edition that the teacher has a seat in, or waits for. */
  readonly seat: ScheduleEdition | null;
  /** The edition that the teacher wants. */
  readonly wanted: string | null;
  /** Kilometres one way, as the crow flies. */
  readonly travelKm: number | null;
}

/** A seat outside the path, which takes days all the same. */
export type Engagement = Pick<ScheduleStep, 'form' | 'contactHours'> & { readonly start: Day };

/** Everything that a schedule depends on: the same question has the same answer. */
export interface ScheduleQuestion {
  /** In an order in which they can be followed. */
  readonly steps: readonly ScheduleStep[];
  readonly engagements: readonly Engagement[];
  readonly today: Day;
  readonly hoursPerWeek: number;
  readonly region: HolidayRegion;
  readonly calendar: SchoolCalendar;
}

/**
 * What can start on the day on which all that comes first has ended: what is followed at one's own pace, and a module
 * wholly online without meetings, which opens with a seat in any edition that can still be joined on that day.
 */
export function startsAnyDay({ form, contactHours, editions, selfPaced, wanted }: ScheduleStep, ready: Day): boolean {
  if (selfPaced) return true;
  if (form !== 'online' || contactHours > 0 || wanted !== null) return false;
  return editions.some(({ full, closesOn }) => !full && closesOn >= ready);
}
