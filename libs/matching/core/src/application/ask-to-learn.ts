import type { Actor } from '@academy/contracts/identity';
import type { FiguresStore } from './figures-store';
import { may } from './may-learn';

export type AskToLearnOutcome = { readonly kind: 'LearningAsked' } | { readonly kind: 'NotAllowed' };

/** Has the worker learn from outcomes now, rather than when the next month begins. */
export class AskToLearn {
  constructor(private readonly store: FiguresStore) {}

  async execute({ actor }: { actor: Actor }): Promise<AskToLearnOutcome> {
    if (!may.decideOnFigures(actor)) return { kind: 'NotAllowed' };
    return this.store.transact(async (tx) => {
      await tx.publish({ type: 'matching.learning-due.v1', period: null, askedBy: actor.accountId });
      return { kind: 'LearningAsked' };
    });
  }
}
