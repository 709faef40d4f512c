import type { EditionOffer } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { EnrolmentId } from '../domain/enrolment';
import type { Seats } from '../domain/seats';
import type { EnrolmentTransaction } from './enrolment-store';
import { fillSeats } from './fill-seats';

type Offer = Pick<EditionOffer, 'start' | 'closesOn' | 'offered'>;

/** Nobody moves up after the closing day, at the latest the first day, nor in an edition that is offered no more. */
export const hasQueue = (offer: Offer | undefined, today: Day): boolean =>
  offer !== undefined && offer.offered && today <= offer.closesOn && today <= offer.start;

/**
 * Gives free seats to whoever waits, as long as the edition has a queue; after that it ends, and who waits is told so.
 * `asking` asked in time and is decided on only now: that one may still get a seat that is free.
 */
export async function settleQueue(
  tx: EnrolmentTransaction,
  seats: Seats,
  open: boolean,
  asking?: EnrolmentId,
): Promise<void> {
  if (!open) await endQueue(tx, seats.editionId, asking);
  await fillSeats(tx, seats, asking);
  if (!open) await endQueue(tx, seats.editionId);
}

async function endQueue(tx: EnrolmentTransaction, editionId: string, except?: EnrolmentId): Promise<void> {
  for (const waiting of await tx.waiting(editionId)) {
    if (waiting.id === except) continue;
    const { id: enrolmentId, teacherId, moduleSlug } = waiting;
    await tx.keep({ ...waiting, state: 'refused', reason: 'QUEUE_ENDED' });
    await tx.publish({
      type: 'enrolment.enrolment-refused.v1',
      ...{ enrolmentId, teacherId, editionId, moduleSlug, reason: 'QUEUE_ENDED' },
    });
  }
}
