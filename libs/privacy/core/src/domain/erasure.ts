import type { AccountId, Actor, TeacherId } from '@academy/contracts/identity';
import { addDays, dayOf, type Day } from '@academy/kernel';

/** Days in which someone may change their mind. */
export const DAYS_TO_RECONSIDER = 14;

/** Someone who asked that all that is known of them be erased. */
export interface Erasure {
  readonly accountId: AccountId;
  readonly teacherId: TeacherId | null;
  readonly askedAt: Date;
  /** The day on which it is done; on the day before it can be taken back. */
  readonly erasedOn: Day;
}

export const erasureOf = ({ accountId, teacherId }: Actor, now: Date): Erasure => ({
  ...{ accountId, teacherId, askedAt: now },
  erasedOn: addDays(dayOf(now), DAYS_TO_RECONSIDER),
});
