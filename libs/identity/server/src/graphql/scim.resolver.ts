import type { Actor, OrganisationId } from '@academy/contracts/identity';
import { ListScimKeys, MakeScimKey, RevokeScimKey, scimKeyState } from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Accounts } from '../postgres/accounts';
import { presentScimRefusal } from './present-scim';

/** The keys for SCIM of an organisation, for its owners. */
@Resolver()
export class ScimResolver {
  constructor(
    private readonly listing: ListScimKeys,
    private readonly making: MakeScimKey,
    private readonly revoking: RevokeScimKey,
    private readonly people: Accounts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('scimKeys')
  @Allow('owner')
  async keys(@CurrentActor() actor: Actor, @Args() { organisation: organisationId }: Asked<'scimKeys'>) {
    const outcome = await this.listing.execute({ actor, organisationId });
    if (outcome.kind === 'NotAllowed') return null;
    const names = await this.people.ofAccounts(outcome.keys.flatMap(({ madeBy }) => madeBy ?? []));
    const today = this.clock.today();
    const keys = outcome.keys.map((key) => ({
      ...{ id: key.id, name: key.name, madeAt: key.madeAt, lastDay: key.lastDay, usedAt: key.usedAt },
      ...{ madeBy: (key.madeBy && names.get(key.madeBy)?.name) ?? null, state: scimKeyState(key, today) },
    }));
    return { id: organisationId, address: `${this.config.publicUrl}/scim/v2`, keys };
  }

  @Mutation('makeScimKey')
  @Allow('owner')
  async make(@CurrentActor() actor: Actor, @Args() { organisation, ...given }: Asked<'makeScimKey'>) {
    const outcome = await this.making.execute({ actor, organisationId: organisation, ...given });
    if (outcome.kind !== 'ScimKeyMade') return presentScimRefusal(outcome);
    return { __typename: outcome.kind, secret: outcome.secret, scim: await this.now(actor, organisation) };
  }

  @Mutation('revokeScimKey')
  @Allow('owner')
  async revoke(@CurrentActor() actor: Actor, @Args() { organisation, id }: Asked<'revokeScimKey'>) {
    if (!isUuid(id)) return notAllowed();
    const { kind } = await this.revoking.execute({ actor, organisationId: organisation, id });
    return kind === 'NotAllowed' ? notAllowed() : { __typename: kind, scim: await this.now(actor, organisation) };
  }

  private now(actor: Actor, organisation: OrganisationId) {
    return this.keys(actor, { organisation });
  }
}
