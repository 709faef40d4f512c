import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may, type Access, type NoAccess } from './access';
import { complete } from './finish';
import type { LearningStore } from './learning-store';

export type SignOffOutcome = { readonly kind: 'SignedOff' } | { readonly kind: 'HasContent' } | NoAccess;

/** The publisher's word that someone completed a module which is not followed here. */
export class SignOff {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId }: { actor: Actor; enrolmentId: string }): Promise<SignOffOutcome> {
    const enrolment = await this.access.enrolment(enrolmentId);
    if (!enrolment || !may.signOff(actor, enrolment)) return { kind: 'NoAccess' };
    const version = await this.access.version(enrolment.versionId);
    if (!version) return { kind: 'NoAccess' };
    if (version.parts.length > 0) return { kind: 'HasContent' };
    return this.store.transact(async (tx) => {
      const { completedAt } = await tx.lock(enrolment);
      if (!completedAt) await complete(tx, enrolment, 'sign-off', this.clock.now());
      return { kind: 'SignedOff' };
    });
  }
}
