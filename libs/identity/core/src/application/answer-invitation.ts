import type { Actor, OrganisationId, Role } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { stateOf, type Invitation, type InvitationId, type InvitationState } from '../domain/invitation';
import { membershipFaults } from '../domain/membership-rules';
import type { InvitationStore, InvitationTransaction } from './invitation-store';
import { may } from './may';
import { noteOfRole } from './noting';

/** Why an invitation cannot be answered any more, or by who asks. */
export interface InvitationRefusal {
  readonly kind:
    | 'InvitationUnknown'
    | 'InvitationAnswered'
    | 'InvitationWithdrawn'
    | 'InvitationExpired'
    /** The organisation does not give this role any more, or who invited has no say there any more. */
    | 'InvitationLapsed';
}

export type AnswerInvitationOutcome =
  | { readonly kind: 'InvitationAccepted'; readonly organisationId: OrganisationId; readonly role: Role }
  | { readonly kind: 'InvitationDeclined' }
  | InvitationRefusal;

interface Answer {
  readonly actor: Actor;
  readonly id: InvitationId;
  readonly accept: boolean;
}

const closed: Record<Exclude<InvitationState, 'open'>, InvitationRefusal['kind']> = {
  accepted: 'InvitationAnswered',
  declined: 'InvitationAnswered',
  withdrawn: 'InvitationWithdrawn',
  expired: 'InvitationExpired',
};

/**
 * Takes an invitation up, or declines it. Only the account of the very address may: who has that showed that they read its
 * mail. The link of the mail shows an invitation, and gives no right to it.
 */
export class AnswerInvitation {
  constructor(
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  execute({ actor, id, accept }: Answer): Promise<AnswerInvitationOutcome> {
    return this.store.transact(async (tx) => {
      const invitation = await tx.invitation(id);
      const isTheirs = invitation && (await tx.addressOf(actor.accountId)) === invitation.email;
      // Another's is as if it were not there: its id tells nobody anything.
      if (!isTheirs) return { kind: 'InvitationUnknown' };
      const state = stateOf(invitation, this.clock.now(), this.clock.today());
      if (state !== 'open') return { kind: closed[state] };
      if (accept) return this.accept(tx, actor, invitation);
      await tx.keep([{ ...invitation, answer: 'declined' }]);
      return { kind: 'InvitationDeclined' };
    });
  }

  private async accept(
    tx: InvitationTransaction,
    { accountId }: Actor,
    invitation: Invitation,
  ): Promise<AnswerInvitationOutcome> {
    const { organisationId, email, role, factor, until, invitedBy } = invitation;
    const from = this.clock.today();
    const terms = { role, factor, from, until };
    if (!(await this.stands(tx, invitation))) return { kind: 'InvitationLapsed' };
    await tx.keep([{ ...invitation, answer: 'accepted' }]);
    const note = noteOfRole('ROLE_GIVEN', invitedBy, { accountId, organisationId, role });
    await tx.agree(accountId, organisationId, terms, note);
    await tx.recognise(accountId, organisationId, email);
    return { kind: 'InvitationAccepted', organisationId, role };
  }

  /** Whether whoever invited may still give this role there. */
  private async stands(
    tx: InvitationTransaction,
    { organisationId, invitedBy, invitedByKey, ...terms }: Invitation,
  ): Promise<boolean> {
    const today = this.clock.today();
    const organisation = await tx.organisation(organisationId, today);
    if (!organisation || membershipFaults({ ...terms, from: today }, organisation.kind).length > 0) return false;
    if (invitedByKey !== null) return organisation.isOwned;
    return invitedBy === null || may.administer({ worksAs: await tx.worksAs(invitedBy, today) }, organisation);
  }
}
