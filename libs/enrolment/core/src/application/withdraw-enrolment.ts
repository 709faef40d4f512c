import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { after, type Enrolment, type EnrolmentId } from '../domain/enrolment';
import { withoutQueuers, withSeatFreed } from '../domain/seats';
import { seatsInHand, type EnrolmentStore } from './enrolment-store';
import { hasQueue, settleQueue } from './settle-queue';
import { may } from './may';

export type WithdrawEnrolmentOutcome =
  | { readonly kind: 'EnrolmentWithdrawn'; readonly enrolment: Enrolment }
  | { readonly kind: 'CannotWithdraw' }
  | { readonly kind: 'EnrolmentNotFound' }
  | { readonly kind: 'NotAllowed' };

interface Withdrawing {
  readonly actor: Pick<Actor, 'teacherId'>;
  readonly id: EnrolmentId;
}

/** Takes a request, a place in the queue or a seat back; a seat goes to whoever waits longest, until the closing day. */
export class WithdrawEnrolment {
  constructor(
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id }: Withdrawing): Promise<WithdrawEnrolmentOutcome> {
    if (!may.enrol(actor)) return { kind: 'NotAllowed' };
    const known = await this.store.transact((tx) => tx.find(id));
    // Another's and none at all look the same from outside.
    if (!known || !may.see(actor, known)) return { kind: 'EnrolmentNotFound' };
    const { editionId } = known;

    return this.store.transactOnQueue(async (tx) => {
      const seats = await seatsInHand(tx, editionId);
      const enrolment = await tx.find(id);
      const withdrawn = enrolment && after(enrolment, 'withdraw');
      if (!withdrawn) return { kind: 'CannotWithdraw' };
      tx.keep(withdrawn);
      const { teacherId, moduleSlug } = withdrawn;
      tx.publish({
        type: 'enrolment.enrolment-moved.v1',
        ...{ enrolmentId: id, teacherId, editionId, moduleSlug, move: 'withdraw' },
      });
      if (enrolment.state === 'queued') tx.keepSeats(withoutQueuers(seats, 1));
      if (enrolment.state === 'enrolled') {
        const offer = (await tx.offers([editionId])).get(editionId);
        await settleQueue(tx, withSeatFreed(seats), hasQueue(offer, this.clock.today()));
      }
      return { kind: 'EnrolmentWithdrawn', enrolment: withdrawn };
    });
  }
}
