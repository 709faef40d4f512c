import { addDays, type Day } from '@academy/kernel';
import type { HolidayRegion } from '../plan/adjustments';

export type HolidayKind = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer';

/** A school holiday, both days included. */
export interface Holiday {
  readonly kind: HolidayKind;
  readonly from: Day;
  readonly until: Day;
}

/** The holidays of each region, where they come from, and how far they are known. */
export interface SchoolCalendar {
  readonly version: string;
  readonly source: string;
  /** Whether someone held the dates against the source. */
  readonly checked: boolean;
  /** The last day of which the holidays are known. */
  readonly knownUntil: Day;
  /** In the order of time. */
  readonly holidays: Readonly<Record<HolidayRegion, readonly Holiday[]>>;
}

export const holidayOn = (holidays: readonly Holiday[], on: Day): Holiday | undefined =>
  holidays.find(({ from, until }) => from <= on && on <= until);

/** From 0 for Monday to 6 for Sunday. */
export const weekdayOf = (of: Day): number => (new Date(`${of}T00:00:00Z`).getUTCDay() + 6) % 7;

export const isWeekend = (weekday: number): boolean => weekday > 4;

/** The Monday of the week of a day. */
export const mondayOf = (of: Day): Day => addDays(of, -weekdayOf(of));
