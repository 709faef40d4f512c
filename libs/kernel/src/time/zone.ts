import type { Day } from './day';

/** The academy lives by the clock of the Netherlands, wherever its machines stand. */
export const ZONE = 'Europe/Amsterdam';

// Made once: each formatter holds tens of kilobytes outside the heap until it is collected.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: 'numeric', hourCycle: 'h23' });

/** The day on which an instant falls in the Netherlands. */
export const dayOf = (instant: Date): Day => isoDay.format(instant) as Day;

/** The hour of its day, 0 to 23, that an instant falls in in the Netherlands. */
export const hourOf = (instant: Date): number => Number(hour.format(instant));
