import type { Actor } from '@academy/contracts/identity';
import type { Clock, Fault } from '@academy/kernel';
import { organisationNameOf } from './organisation-name';
import { organisationNumberOf } from './organisation-number';
import {
  registrationFaults,
  registrationLimits,
  textOf,
  type RegistrationFacts,
  type RegistrationId,
  type RegistrationProblem,
} from './registration';
import type { KnownOrganisation, RegistrationStore } from './registration-store';

export type RegisterOrganisationOutcome =
  | { readonly kind: 'OrganisationRegistered' }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: RegistrationProblem }>[] }
  /** The academy has an organisation of this number: whoever owns it can invite people. */
  | { readonly kind: 'OrganisationIsHere'; readonly organisation: KnownOrganisation }
  | { readonly kind: 'TooManyRegistrations'; readonly most: number }
  | { readonly kind: 'NotAllowed' };

interface Registering extends RegistrationFacts {
  readonly actor: Actor;
  /** Drawn by who asks: the same again is the same registration. */
  readonly id: RegistrationId;
}

/** Asks the academy to let in an organisation; whoever is signed in may ask. */
export class RegisterOrganisation {
  constructor(
    private readonly store: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, ...typed }: Registering): Promise<RegisterOrganisationOutcome> {
    const facts = {
      ...{ name: organisationNameOf(typed.name), kind: typed.kind },
      ...{ number: organisationNumberOf(typed.number), note: textOf(typed.note) ?? typed.note },
    };
    const faults = registrationFaults(facts);
    if (faults.length > 0) return { kind: 'InvalidInput', faults };
    return this.store.transact(async (tx) => {
      const open = await tx.countOpen(actor.accountId);
      const before = await tx.registration(id);
      if (before) return { kind: before.askedBy === actor.accountId ? 'OrganisationRegistered' : 'NotAllowed' };
      const organisation = await tx.organisationOfNumber(facts.number);
      if (organisation) return { kind: 'OrganisationIsHere', organisation };
      if (open >= registrationLimits.mostOpen)
        return { kind: 'TooManyRegistrations', most: registrationLimits.mostOpen };
      await tx.add({ ...facts, id, askedBy: actor.accountId, askedAt: this.clock.now(), decision: null });
      return { kind: 'OrganisationRegistered' };
    });
  }
}
