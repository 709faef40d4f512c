import { OrganisationNames, People, type Actor } from '@academy/contracts/identity';
import { DecideRegistration, type Verdict } from '@academy/identity/core';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { Registrations } from '../postgres/registrations';
import {
  presentAlike,
  presentRegistration,
  presentRegistrationRefusal,
  reasonDoesNotFit,
} from './present-registration';
import { organisationsIn } from './registering.resolver';

/** The organisations that people registered, for who decides. */
@Resolver()
export class OfficeRegistrationsResolver {
  constructor(
    private readonly registrations: Registrations,
    private readonly names: OrganisationNames,
    private readonly people: People,
    private readonly deciding: DecideRegistration,
  ) {}

  @Query('registrations')
  @Allow('admin')
  async overview() {
    const [waiting, decided] = await Promise.all([this.registrations.waiting(), this.registrations.decided()]);
    const [names, people] = await Promise.all([
      this.names.of(organisationsIn(decided)),
      this.people.ofAccounts([...new Set(waiting.map(({ registration }) => registration.askedBy))]),
    ]);
    return {
      waiting: waiting.map((one) => {
        const asker = people.get(one.registration.askedBy);
        return {
          registration: presentRegistration(one.registration, names),
          ...{ askedBy: asker?.name ?? '', askedByEmail: asker?.email ?? '', alike: presentAlike(one) },
          alsoAsked: one.alsoAsked.map(({ name }) => name),
        };
      }),
      decided: decided.map((one) => presentRegistration(one, names)),
    };
  }

  @Mutation('admitOrganisation')
  @Allow('admin')
  admit(@CurrentActor() actor: Actor, @Args() { id }: Asked<'admitOrganisation'>) {
    return this.decide(actor, id, { kind: 'admit' });
  }

  @Mutation('closeAsKnown')
  @Allow('admin')
  close(@CurrentActor() actor: Actor, @Args() { id, organisation }: Asked<'closeAsKnown'>) {
    return this.decide(actor, id, { kind: 'known', organisationId: organisation });
  }

  @Mutation('refuseOrganisation')
  @Allow('admin')
  refuse(@CurrentActor() actor: Actor, @Args() { id, reason }: Asked<'refuseOrganisation'>) {
    return this.decide(actor, id, { kind: 'refuse', reason });
  }

  private async decide(actor: Actor, id: string, verdict: Verdict) {
    if (!isUuid(id)) return presentRegistrationRefusal({ kind: 'RegistrationGone' });
    const outcome = await this.deciding.execute({ actor, id: id, verdict });
    switch (outcome.kind) {
      case 'RegistrationDecided':
        return { __typename: outcome.kind, overview: await this.overview() };
      case 'ReasonMissingOrTooLong':
        return reasonDoesNotFit();
      case 'NotAllowed':
        return notAllowed();
      default:
        return presentRegistrationRefusal(outcome);
    }
  }
}
