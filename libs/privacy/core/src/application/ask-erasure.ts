import type { Actor, Succession } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { erasureOf, type Erasure } from '../domain/erasure';
import type { ErasureStore } from './erasure-store';

export type AskErasureOutcome =
  | { readonly kind: 'ErasureAsked'; readonly erasure: Erasure }
  /** Nobody could let anyone in any more, nor look after what an organisation leaves. */
  | { readonly kind: 'OnlyAdministrator' };

/**
 * Has someone erased in two weeks, unless they change their mind; only oneself. Asking again moves no day. The last owner of
 * an organisation may go: the academy keeps it in trust (ADR 43).
 */
export class AskErasure {
  constructor(
    private readonly store: ErasureStore,
    private readonly succession: Pick<Succession, 'of'>,
    private readonly clock: Clock,
  ) {}

  async execute({ actor }: { actor: Actor }): Promise<AskErasureOutcome> {
    const { isOnlyAdmin } = await this.succession.of(actor.accountId);
    if (isOnlyAdmin) return { kind: 'OnlyAdministrator' };
    return this.store.transact(async (tx) => {
      const before = await tx.waiting(actor.accountId);
      if (before) return { kind: 'ErasureAsked', erasure: before };
      const erasure = erasureOf(actor, this.clock.now());
      if (await tx.add(erasure)) await tx.publish(newsOf(erasure, 'asked'));
      return { kind: 'ErasureAsked', erasure };
    });
  }
}

export const newsOf = ({ accountId, erasedOn }: Erasure, move: 'asked' | 'taken-back') =>
  ({ type: 'privacy.erasure-moved.v1', accountId, move, erasedOn }) as const;
