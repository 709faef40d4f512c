import type { Day } from './day';
import { dayOf } from './zone';

/** What time it is: a port, so that a test can say. */
export interface Clock {
  now(): Date;
  today(): Day;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
};

/** A clock that stands still, for tests and for plans as of a given day. */
export const clockAt = (instant: Date): Clock => ({ now: () => instant, today: () => dayOf(instant) });
