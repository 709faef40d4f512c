import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from './may';
import type { Membership, MembershipId, MembershipStore } from './membership-store';
import { noteOfRole } from './noting';

export type EndMembershipOutcome =
  /** With who asked as they are from now on: they may have ended what they were themselves. */
  { readonly kind: 'MembershipEnded'; readonly actor: Actor } | { readonly kind: 'NotAllowed' };

/** Ends what someone is at an organisation: it counts no more from the next request on. */
export class EndMembership {
  constructor(
    private readonly store: MembershipStore,
    private readonly clock: Clock,
  ) {}

  /** One that is not there answers as one of another organisation. Whoever is the last owner may leave as well. */
  async execute({ actor, id }: { actor: Actor; id: MembershipId }): Promise<EndMembershipOutcome> {
    const today = this.clock.today();
    const membership = await this.store.membership(id);
    const organisation = membership && (await this.store.organisation(membership.organisationId, today));
    if (!membership || !organisation || !may.administer(actor, organisation)) return { kind: 'NotAllowed' };
    await this.store.end(id, today, noteOfRole('ROLE_ENDED', actor.accountId, membership));
    return { kind: 'MembershipEnded', actor: without(membership, actor) };
  }
}

function without({ accountId, organisationId, role }: Membership, actor: Actor): Actor {
  if (accountId !== actor.accountId) return actor;
  const elsewhere = actor.worksAs[role].filter((id) => id !== organisationId);
  return { ...actor, worksAs: { ...actor.worksAs, [role]: elsewhere } };
}
