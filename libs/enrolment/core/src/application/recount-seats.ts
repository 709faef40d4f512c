import type { Clock } from '@academy/kernel';
import { recount } from '../domain/recount';
import type { EnrolmentStore } from './enrolment-store';
import { settleEdition } from './settle-queue';

export type RecountSeatsOutcome =
  | { readonly kind: 'SeatsRecounted' }
  /** More people have a seat than there are; nothing is changed. */
  | { readonly kind: 'Oversold' }
  | { readonly kind: 'EditionNotFound' };

/**
 * Counts the seats and the queue of an edition anew from its enrolments, and then settles it by the one rule, so that a seat
 * which turns out to be free goes to whoever waits longest.
 */
export class RecountSeats {
  constructor(
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ editionId }: { readonly editionId: string }): Promise<RecountSeatsOutcome> {
    const outcome = await this.store.transact<RecountSeatsOutcome>(async (tx) => {
      const seats = (await tx.lockSeats([editionId])).get(editionId);
      if (!seats) return { kind: 'EditionNotFound' };
      const counted = recount(seats, await tx.seated(editionId));
      if (!counted) return { kind: 'Oversold' };
      for (const enrolment of counted.moved) tx.keep(enrolment);
      tx.keepSeats(counted.seats);
      return { kind: 'SeatsRecounted' };
    });
    // Apart: who waits is read in turn, and turns are written only when the count is.
    if (outcome.kind === 'SeatsRecounted') await settleEdition(this.store, editionId, this.clock.today());
    return outcome;
  }
}
