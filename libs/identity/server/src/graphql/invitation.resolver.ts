import type { Actor, OrganisationId } from '@academy/contracts/identity';
import {
  AnswerInvitation,
  InvitePeople,
  may,
  rolesAt,
  WithdrawInvitation,
  type MembershipStore,
} from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Mutation, named, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Accounts } from '../postgres/accounts';
import { Invitations } from '../postgres/invitations';
import { PostgresMembershipStore } from '../postgres/membership-store';
import { RandomSecrets } from '../sessions/random-secrets';
import { presentInvitation, presentInvitationRefusal, presentReceived, presentUnsent } from './present-invitation';

/** Who is asked to work for an organisation: by whoever may ask, and as who is asked. */
@Resolver()
export class InvitationResolver {
  constructor(
    @Inject(PostgresMembershipStore) private readonly store: MembershipStore,
    private readonly invitations: Invitations,
    private readonly accounts: Accounts,
    private readonly secrets: RandomSecrets,
    private readonly invitePeople: InvitePeople,
    private readonly withdrawInvitation: WithdrawInvitation,
    private readonly answerInvitation: AnswerInvitation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('organisationInvitations')
  @Allow('owner', 'admin')
  async ofOrganisation(@CurrentActor() actor: Actor, @Args() { organisation: id }: Asked<'organisationInvitations'>) {
    const organisation = await this.store.organisation(id, this.clock.today());
    if (!organisation || !may.administer(actor, organisation)) return null;
    const invitations = await this.invitations.of(id);
    return { id, roles: [...rolesAt(organisation.kind)], invitations: invitations.map(presentInvitation) };
  }

  @Query('invitationByLink')
  @Allow('anyone')
  async byLink(@CurrentActor() actor: Actor | undefined, @Args() { link }: Asked<'invitationByLink'>) {
    const shown = await this.invitations.byLink(this.secrets.hashOf(link));
    const asking = shown && actor && (await this.accounts.byId(actor.accountId));
    return shown ? presentReceived(shown, asking?.email) : null;
  }

  @Query('myInvitations')
  @Allow('signedIn')
  async mine(@CurrentActor() { accountId }: Actor) {
    return (await this.invitations.openFor(accountId)).map((shown) => presentReceived(shown, shown.email));
  }

  @Mutation('invitePeople')
  @Allow('owner', 'admin')
  async invite(@CurrentActor() actor: Actor, @Args() given: Asked<'invitePeople'>) {
    const { organisation: organisationId, language, trial } = given;
    const people = given.people.map(({ email, role, factor = null, until = null }) => ({ email, role, factor, until }));
    const outcome = await this.invitePeople.execute({ actor, organisationId, people, language, trial });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind !== 'InvitationsSent') return presentUnsent(outcome);
    return { ...named(outcome), invitations: await this.now(actor, organisationId) };
  }

  @Mutation('withdrawInvitation')
  @Allow('owner', 'admin')
  async withdraw(@CurrentActor() actor: Actor, @Args() { organisation, id }: Asked<'withdrawInvitation'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.withdrawInvitation.execute({ actor, id });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind !== 'Withdrawn') return presentInvitationRefusal(outcome);
    return { __typename: 'InvitationsChanged' as const, invitations: await this.now(actor, organisation) };
  }

  @Mutation('answerInvitation')
  @Allow('signedIn')
  async answer(@CurrentActor() actor: Actor, @Args() { id, accept }: Asked<'answerInvitation'>) {
    if (!isUuid(id)) return presentInvitationRefusal({ kind: 'InvitationUnknown' });
    const outcome = await this.answerInvitation.execute({ actor, id, accept });
    if (outcome.kind === 'InvitationAccepted') return named(outcome);
    if (outcome.kind === 'InvitationDeclined') return { ...named(outcome), ok: true };
    return presentInvitationRefusal(outcome);
  }

  private now(actor: Actor, organisation: OrganisationId) {
    return this.ofOrganisation(actor, { organisation });
  }
}
