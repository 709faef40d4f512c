import type { Actor } from '@academy/contracts/identity';
import { may } from './may';
import type { WhichWork, WorkStore } from './work-store';

export type TryAgainOutcome =
  /** So much is tried now; what waited for that already is not counted. */
  | { readonly kind: 'TryingAgain'; readonly count: number }
  | { readonly kind: 'WorkNotFound' }
  | { readonly kind: 'WorkDone' }
  | { readonly kind: 'NotAllowed' };

/** Has work that failed tried now, rather than when its turn comes. Asked twice it is tried once. */
export class TryAgain {
  constructor(private readonly store: WorkStore) {}

  async execute({ actor, which }: { actor: Actor; which: WhichWork }): Promise<TryAgainOutcome> {
    if (!may.keepGoing(actor)) return { kind: 'NotAllowed' };
    return this.store.transact(async (tx): Promise<TryAgainOutcome> => {
      if ('eventId' in which) {
        const found = await tx.lock(which);
        if (!found) return { kind: 'WorkNotFound' };
        if (found.isDone) return { kind: 'WorkDone' };
      }
      return { kind: 'TryingAgain', count: await tx.tryAgain(which) };
    });
  }
}
