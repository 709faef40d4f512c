import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import type { EnrolmentStore } from './enrolment-store';
import type { Editions } from './request-enrolment';
import { hasQueue, settleQueue } from './settle-queue';

export interface WaitedFor {
  /** The editions in which somebody waits. */
  editionsWaitedFor(): Promise<readonly string[]>;
}

export type SettleQueuesOutcome = { readonly kind: 'QueuesSettled' } | AlreadyDone;

/** Looks at every edition that somebody waits for: a queue whose time is over ends. Doing it again changes nothing. */
export class SettleQueues {
  constructor(
    private readonly catalogue: Editions,
    private readonly waitedFor: WaitedFor,
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ cause }: { cause: Cause }): Promise<SettleQueuesOutcome> {
    const editionIds = await this.waitedFor.editionsWaitedFor();
    const offers = await this.catalogue.editions(editionIds);
    for (const editionId of editionIds) {
      const offer = offers.get(editionId);
      await this.store.transact(async (tx) => {
        await settleQueue(tx, await tx.lockSeats(editionId), hasQueue(offer, this.clock.today()));
      });
    }
    return this.store.once<SettleQueuesOutcome>(cause, async () => ({ kind: 'QueuesSettled' }));
  }
}
