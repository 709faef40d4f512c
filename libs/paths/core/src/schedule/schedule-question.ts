import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import type { HolidayRegion } from '../domain/adjustments';
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
  /** Where there are none, the module can start on any day. */
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

/** Modules that are wholly online, without meetings, are followed at any time; so is what has no editions. */
export const startsAnyDay = ({ form, contactHours, editions, seat, wanted }: ScheduleStep): boolean =>
  seat === null && (editions.length === 0 || (form === 'online' && contactHours === 0 && wanted === null));
