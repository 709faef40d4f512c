import type { Day } from './day';
import { ZONE } from './zone';

const offset = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });

const offsetAt = (instant: Date): string => {
  const name = offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 'Z' : name.replace('GMT', '');
};

// Clocks turn at one in the morning UTC: midnight UTC is before that, noon after.

/** The first second of a day in the Netherlands, with its offset. */
export const startOfDay = (day: Day): string => `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00Z`))}`;

/** The last second of a day in the Netherlands, with its offset. */
export const endOfDay = (day: Day): string => `${day}T23:59:59${offsetAt(new Date(`${day}T12:00:00Z`))}`;
