import type { Actor } from '@academy/contracts/identity';
import type { Clock, Day } from '@academy/kernel';
import { asksSignOff } from '../domain/missing';
import { may, type Access, type NoAccess } from './access';
import { completeWhenFinished } from './finish';
import { signingOff } from './signing-off';
import type { LearningStore } from './learning-store';

export type SignOffOutcome =
  | { readonly kind: 'SignedOff' }
  /** The module is followed here only, and completes by itself. */
  | { readonly kind: 'HasContent' }
  | { readonly kind: 'NotBegun'; readonly start: Day }
  | NoAccess;

/** The publisher's word that someone took part in what happens outside the academy: the meetings, or the work. */
export class SignOff {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId }: { actor: Actor; enrolmentId: string }): Promise<SignOffOutcome> {
    const enrolment = await this.access.enrolment(enrolmentId);
    if (!enrolment || !may.signOff(actor, enrolment)) return { kind: 'NoAccess' };
    const [version, start] = await Promise.all([
      this.access.version(enrolment.versionId),
      this.access.startOf(enrolment.editionId),
    ]);
    if (!version) return { kind: 'NoAccess' };
    if (!asksSignOff(version)) return { kind: 'HasContent' };
    if (start && this.clock.today() < start) return { kind: 'NotBegun', start };
    return this.store.transactAsTrainer(async (tx) => {
      const progress = await tx.lock(enrolment);
      // Withdrawn meanwhile: whoever came first was heard.
      if (!progress) return { kind: 'NoAccess' };
      if (progress.completedAt) return { kind: 'SignedOff' };
      if (!progress.signedOff) {
        await tx.signOff(enrolmentId, actor.accountId, this.clock.now());
        await tx.publish(signingOff('SIGNED_OFF', actor, enrolment));
      }
      await completeWhenFinished(tx, enrolment, version, { ...progress, signedOff: true }, this.clock.now());
      return { kind: 'SignedOff' };
    });
  }
}
