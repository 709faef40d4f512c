import type { Actor, OrganisationId } from '@academy/contracts/identity';
import { OrganisationNames } from '@academy/contracts/identity';
import { RegisterOrganisation, WithdrawRegistration, type Registration } from '@academy/identity/core';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { Registrations } from '../postgres/registrations';
import { presentRegistration, presentRegistrationProblems, presentRegistrationRefusal } from './present-registration';

/** The organisations that someone asks the academy to let in. */
@Resolver()
export class RegisteringResolver {
  constructor(
    private readonly registrations: Registrations,
    private readonly names: OrganisationNames,
    private readonly registering: RegisterOrganisation,
    private readonly withdrawing: WithdrawRegistration,
  ) {}

  @Query('myRegistrations')
  @Allow('signedIn')
  async mine(@CurrentActor() { accountId }: Actor) {
    const registrations = await this.registrations.of(accountId);
    const names = await this.names.of(organisationsIn(registrations));
    return registrations.map((one) => presentRegistration(one, names));
  }

  @Mutation('registerOrganisation')
  @Allow('signedIn')
  async register(@CurrentActor() actor: Actor, @Args() { id, ...given }: Asked<'registerOrganisation'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.registering.execute({ actor, id: id, ...given });
    switch (outcome.kind) {
      case 'OrganisationRegistered':
        return this.changed(actor);
      case 'InvalidInput':
        return presentRegistrationProblems(outcome.faults);
      case 'NotAllowed':
        return notAllowed();
      default:
        return presentRegistrationRefusal(outcome);
    }
  }

  @Mutation('withdrawRegistration')
  @Allow('signedIn')
  async withdraw(@CurrentActor() actor: Actor, @Args() { id }: Asked<'withdrawRegistration'>) {
    if (!isUuid(id)) return this.changed(actor);
    const outcome = await this.withdrawing.execute({ actor, id: id });
    return outcome.kind === 'RegistrationWithdrawn'
      ? this.changed(actor)
      : presentRegistrationRefusal({ kind: 'DecidedAlready' });
  }

  private async changed(actor: Actor) {
    return { __typename: 'RegistrationsChanged' as const, registrations: await this.mine(actor) };
  }
}

/** Of which organisations one needs the names. */
export const organisationsIn = (registrations: readonly Registration[]): OrganisationId[] => [
  ...new Set(
    registrations.flatMap(({ decision }) => (decision && decision.kind !== 'refused' ? [decision.organisationId] : [])),
  ),
];
