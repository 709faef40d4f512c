import type { Clock } from '@academy/kernel';
import type { FiguresStore } from './figures-store';
import { may, readReason } from './may-learn';
import type { DecisionInput } from './put-figures-in-force';

export type WithdrawFiguresOutcome =
  | { readonly kind: 'FiguresWithdrawn' }
  | { readonly kind: 'FiguresNotFound' }
  /** What is in force is left by putting another version in force: one always is. */
  | { readonly kind: 'NotProposed' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'NotAllowed' };

/** Decides against a proposal. It stays to be seen, and can still be put in force later. */
export class WithdrawFigures {
  constructor(
    private readonly store: FiguresStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, figuresId, reason }: DecisionInput): Promise<WithdrawFiguresOutcome> {
    if (!may.decideOnFigures(actor)) return { kind: 'NotAllowed' };
    const why = readReason(reason);
    if (why === undefined) return { kind: 'ReasonMissing' };
    return this.store.transact(async (tx) => {
      await tx.lock();
      const figures = await tx.find(figuresId);
      if (!figures) return { kind: 'FiguresNotFound' };
      if (figures.state !== 'proposed') return { kind: 'NotProposed' };
      await tx.setState(figuresId, 'withdrawn');
      const decision = { decidedBy: actor.accountId, decidedAt: this.clock.now(), reason: why };
      await tx.addDecision({ ...decision, figuresId, action: 'WITHDRAWN' });
      return { kind: 'FiguresWithdrawn' };
    });
  }
}
