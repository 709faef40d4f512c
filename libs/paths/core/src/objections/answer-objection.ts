import type { Noted } from '@academy/contracts/audit';
import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import { readWriting, type Objection, type ObjectionId } from './objection';
import type { ObjectionStore } from './objection-store';

export type AnswerObjectionOutcome =
  | { readonly kind: 'ObjectionAnswered'; readonly objection: Objection }
  | { readonly kind: 'TextMissingOrTooLong' }
  /** It never was, or the teacher took it back. */
  | { readonly kind: 'ObjectionNotFound' }
  | { readonly kind: 'ObjectionAlreadyAnswered' }
  | { readonly kind: 'NotAllowed' };

/** A curator answers a teacher, once and for good. */
export class AnswerObjection {
  constructor(
    private readonly store: ObjectionStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, text }: { actor: Actor; id: ObjectionId; text: string }): Promise<AnswerObjectionOutcome> {
    if (!may.answerObjections(actor)) return { kind: 'NotAllowed' };
    const written = readWriting(text);
    if (written === undefined) return { kind: 'TextMissingOrTooLong' };
    return this.store.transact(async (tx) => {
      const objection = await tx.lock(id);
      if (!objection) return { kind: 'ObjectionNotFound' };
      if (objection.answer) return { kind: 'ObjectionAlreadyAnswered' };
      const answer = { text: written, answeredBy: actor.accountId, answeredAt: this.clock.now() };
      await tx.answer(id, answer);
      const { teacherId, moduleSlug } = objection;
      await tx.publish({ type: 'paths.objection-answered.v1', objectionId: id, teacherId, moduleSlug });
      await tx.publish(answering(actor, objection));
      return { kind: 'ObjectionAnswered', objection: { ...objection, answer } };
    });
  }
}

/** What is written down for good; the answer itself stands with the objection. */
const answering = ({ accountId }: Actor, { teacherId, moduleSlug }: Objection): Noted => ({
  ...{ type: 'audit.noted.v1', kind: 'OBJECTION_ANSWERED', by: accountId, whom: teacherId },
  ...{ organisationId: null, about: moduleSlug, reason: null },
});
