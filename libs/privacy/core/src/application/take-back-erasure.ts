import type { Actor } from '@academy/contracts/identity';
import { newsOf } from './ask-erasure';
import type { ErasureStore } from './erasure-store';

export interface TakeBackErasureOutcome {
  readonly kind: 'ErasureTakenBack';
}

/** Keeps someone who asked to be erased; only oneself. Who did not ask, or took it back before, is kept as well. */
export class TakeBackErasure {
  constructor(private readonly store: ErasureStore) {}

  execute({ actor }: { actor: Actor }): Promise<TakeBackErasureOutcome> {
    return this.store.transact(async (tx) => {
      const before = await tx.waiting(actor.accountId);
      if (before) {
        await tx.remove(actor.accountId);
        await tx.publish(newsOf(before, 'taken-back'));
      }
      return { kind: 'ErasureTakenBack' };
    });
  }
}
