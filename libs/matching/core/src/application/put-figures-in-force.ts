import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { FiguresId } from '../learned/figures';
import type { FiguresStore } from './figures-store';
import { may, readReason } from './may-learn';

export type PutFiguresInForceOutcome =
  | { readonly kind: 'FiguresInForce' }
  | { readonly kind: 'FiguresNotFound' }
  | { readonly kind: 'AlreadyInForce' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'NotAllowed' };

export interface DecisionInput {
  readonly actor: Actor;
  readonly figuresId: FiguresId;
  readonly reason: string;
}

/**
 * Puts a version in force in place of the one of its kind that is. A proposal and a version of last year go the same
 * way, so that going back is one action. Paths made with another version say so, and what comes of planning them anew is
 * offered.
 */
export class PutFiguresInForce {
  constructor(
    private readonly store: FiguresStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, figuresId, reason }: DecisionInput): Promise<PutFiguresInForceOutcome> {
    if (!may.decideOnFigures(actor)) return { kind: 'NotAllowed' };
    const why = readReason(reason);
    if (why === undefined) return { kind: 'ReasonMissing' };
    return this.store.transact(async (tx) => {
      await tx.lock();
      const next = await tx.find(figuresId);
      if (!next) return { kind: 'FiguresNotFound' };
      if (next.state === 'in-force') return { kind: 'AlreadyInForce' };
      const before = await tx.inForce(next.kind);
      const decision = { decidedBy: actor.accountId, decidedAt: this.clock.now(), reason: why };
      // The old one first: never two of a kind, not even within a transaction.
      await tx.setState(before.id, 'withdrawn');
      await tx.setState(next.id, 'in-force');
      await tx.addDecision({ ...decision, figuresId: before.id, action: 'REPLACED' });
      await tx.addDecision({ ...decision, figuresId: next.id, action: 'PUT_IN_FORCE' });
      return { kind: 'FiguresInForce' };
    });
  }
}
