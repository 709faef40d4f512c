import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import type { EnrolmentStore } from './enrolment-store';
import { settleEdition } from './settle-queue';

export interface WaitedFor {
  /** The editions in which somebody waits. */
  editionsWaitedFor(): Promise<readonly string[]>;
}

export type SettleQueuesOutcome = { readonly kind: 'QueuesSettled' } | AlreadyDone;

/** Looks at every edition that somebody waits for: a queue whose time is over ends. Doing it again changes nothing. */
export class SettleQueues {
  constructor(
    private readonly waitedFor: WaitedFor,
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ cause }: { cause: Cause }): Promise<SettleQueuesOutcome> {
    for (const editionId of await this.waitedFor.editionsWaitedFor()) {
      await settleEdition(this.store, editionId, this.clock.today());
    }
    return this.store.once<SettleQueuesOutcome>(cause, async () => ({ kind: 'QueuesSettled' }));
  }
}
