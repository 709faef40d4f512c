import type { Actor, OrganisationId } from '@academy/contracts/identity';
import { EndMembership, GiveRole, may, rolesAt, type MembershipStore } from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Colleagues } from '../postgres/colleagues';
import { PostgresMembershipStore } from '../postgres/membership-store';
import { presentColleague, presentRoleRefusal } from './present-organisation';

/** Who is what at an organisation, for whoever says so there. */
@Resolver()
export class OrganisationResolver {
  constructor(
    @Inject(PostgresMembershipStore) private readonly store: MembershipStore,
    private readonly colleagues: Colleagues,
    private readonly giveRole: GiveRole,
    private readonly endMembership: EndMembership,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('organisationPeople')
  @Allow('owner', 'admin')
  async people(@CurrentActor() actor: Actor, @Args() { organisation: id }: Asked<'organisationPeople'>) {
    const organisation = await this.store.organisation(id, this.clock.today());
    if (!organisation || !may.administer(actor, organisation)) return null;
    const colleagues = await this.colleagues.of(id);
    return { id, roles: [...rolesAt(organisation.kind)], colleagues: colleagues.map(presentColleague) };
  }

  @Mutation('giveRole')
  @Allow('owner', 'admin')
  async give(@CurrentActor() actor: Actor, @Args() given: Asked<'giveRole'>) {
    const { organisation: organisationId, colleague, role, factor = null, until = null } = given;
    if (!isUuid(colleague)) return presentRoleRefusal({ kind: 'NoColleague' });
    const terms = { role, factor, until };
    const outcome = await this.giveRole.execute({ actor, organisationId, accountId: colleague, ...terms });
    return outcome.kind === 'RoleGiven' ? this.changed(actor, organisationId) : presentRoleRefusal(outcome);
  }

  @Mutation('endMembership')
  @Allow('owner', 'admin')
  async end(@CurrentActor() actor: Actor, @Args() { organisation, id }: Asked<'endMembership'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.endMembership.execute({ actor, id });
    return outcome.kind === 'MembershipEnded' ? this.changed(outcome.actor, organisation) : notAllowed();
  }

  private async changed(actor: Actor, organisation: OrganisationId) {
    return { __typename: 'MembershipsChanged' as const, people: await this.people(actor, { organisation }) };
  }
}
