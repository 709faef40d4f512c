import type { Actor } from '@academy/contracts/identity';
import { may } from '../application/may';
import type { ObjectionId } from './objection';
import type { ObjectionStore } from './objection-store';

export type TakeBackObjectionOutcome =
  | { readonly kind: 'ObjectionTakenBack'; readonly id: ObjectionId }
  | { readonly kind: 'ObjectionNotFound' }
  /** Someone read and answered it: then both stay, so that the answer can be followed. */
  | { readonly kind: 'ObjectionAlreadyAnswered' }
  | { readonly kind: 'NotAllowed' };

/** Removes what a teacher wrote, as long as nobody answered. */
export class TakeBackObjection {
  constructor(private readonly store: ObjectionStore) {}

  async execute({ actor, id }: { actor: Actor; id: ObjectionId }): Promise<TakeBackObjectionOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    return this.store.transact(async (tx) => {
      const objection = await tx.lock(id);
      // The same answer for what is someone else's: ids tell nothing.
      if (objection?.teacherId !== actor.teacherId) return { kind: 'ObjectionNotFound' };
      if (objection.answer) return { kind: 'ObjectionAlreadyAnswered' };
      await tx.remove(id);
      return { kind: 'ObjectionTakenBack', id };
    });
  }
}
