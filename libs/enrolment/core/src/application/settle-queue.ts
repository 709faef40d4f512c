import type { EditionOffer } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { Seats } from '../domain/seats';
import { settle, toRead, type Asking, type Decision, type Settlement } from '../domain/settle';
import { seatsInHand, type EnrolmentEvent, type EnrolmentStore, type EnrolmentTransaction } from './enrolment-store';

type Offer = Pick<EditionOffer, 'start' | 'closesOn' | 'offered'>;

/**
 * Nobody moves up after the closing day, at the latest the first day; undefined of an edition that is offered no more.
 */
export const hasQueue = (offer: Offer | undefined, today: Day): boolean | undefined =>
  offer?.offered ? today <= offer.closesOn && today <= offer.start : undefined;

/** Settles an edition whose seats are in hand, by the one rule, and tells everyone what became of them. */
export async function settleQueue(
  tx: EnrolmentTransaction,
  seats: Seats,
  open: boolean | undefined,
  asking: readonly Asking[] = [],
): Promise<Settlement> {
  const most = toRead(seats, open);
  const queue = most > 0 ? await tx.waiting(seats.editionId, most) : [];
  const settlement = settle({ seats, queue, open }, asking);
  for (const decision of settlement.decisions) {
    tx.keep(decision.enrolment);
    tx.publish(newsOf(decision));
  }
  tx.keepSeats(settlement.seats);
  return settlement;
}

/** Settles one edition as a piece of work of its own. Doing it again changes nothing. */
export const settleEdition = (store: EnrolmentStore, editionId: string, today: Day): Promise<void> =>
  store.transact(async (tx) => {
    const seats = await seatsInHand(tx, editionId);
    const offer = (await tx.offers([editionId])).get(editionId);
    await settleQueue(tx, seats, hasQueue(offer, today));
  });

function newsOf({ enrolment, place, waited }: Decision): EnrolmentEvent {
  const { id: enrolmentId, teacherId, editionId, moduleSlug, versionId, reason } = enrolment;
  const about = { enrolmentId, teacherId, editionId, moduleSlug };
  if (place !== null) return { type: 'enrolment.teacher-queued.v1', ...about, place };
  return enrolment.state === 'enrolled'
    ? { type: 'enrolment.teacher-enrolled.v1', ...about, versionId, promoted: waited }
    : { type: 'enrolment.enrolment-refused.v1', ...about, reason: reason ?? 'CLOSED' };
}
