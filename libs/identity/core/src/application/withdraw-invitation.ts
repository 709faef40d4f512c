import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { InvitationId } from '../domain/invitation';
import type { InvitationStore } from './invitation-store';
import { may } from './may';

export type WithdrawInvitationOutcome =
  { readonly kind: 'Withdrawn' } | { readonly kind: 'InvitationAnswered' } | { readonly kind: 'NotAllowed' };

/** Takes an invitation back that nobody answered yet: its link says so from then on. */
export class WithdrawInvitation {
  constructor(
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  /** One that is not there answers as one of another organisation; one that was taken back before is so still. */
  execute({ actor, id }: { actor: Actor; id: InvitationId }): Promise<WithdrawInvitationOutcome> {
    return this.store.transact(async (tx) => {
      const invitation = await tx.invitation(id);
      const organisation = invitation && (await tx.organisation(invitation.organisationId, this.clock.today()));
      if (!organisation || !may.administer(actor, organisation)) return { kind: 'NotAllowed' };
      if (invitation.answer === 'accepted' || invitation.answer === 'declined') return { kind: 'InvitationAnswered' };
      await tx.keep([{ ...invitation, answer: 'withdrawn' }]);
      return { kind: 'Withdrawn' };
    });
  }
}
