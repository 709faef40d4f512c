import type { Noted } from '@academy/contracts/audit';
import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import { noteOfRole } from '../application/noting';
import {
  organisationIdOf,
  textOf,
  type Registration,
  type RegistrationDecision,
  type RegistrationId,
} from './registration';
import type { KnownOrganisation, RegistrationStore, RegistrationTransaction } from './registration-store';

/** What an administrator wants to become of a registration. */
export type Verdict =
  | { readonly kind: 'admit' }
  | { readonly kind: 'known'; readonly organisationId: OrganisationId }
  | { readonly kind: 'refuse'; readonly reason: string };

export type DecideRegistrationOutcome =
  | { readonly kind: 'RegistrationDecided' }
  | { readonly kind: 'ReasonMissingOrTooLong' }
  /** Another administrator was first. */
  | { readonly kind: 'DecidedAlready' }
  /** It was taken back, or never was. */
  | { readonly kind: 'RegistrationGone' }
  | { readonly kind: 'OrganisationIsHere'; readonly organisation: KnownOrganisation }
  | { readonly kind: 'NoOrganisation' }
  | { readonly kind: 'NotAllowed' };

/**
 * An administrator of the academy lets an organisation in, and whoever registered it owns it from then on; or says that it
 * is here already, or that it is not let in, and why. Once and for good; whoever registered it gets a mail.
 */
export class DecideRegistration {
  constructor(
    private readonly store: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  async execute(given: { actor: Actor; id: RegistrationId; verdict: Verdict }): Promise<DecideRegistrationOutcome> {
    const { actor, id, verdict } = given;
    if (!may.admit(actor)) return { kind: 'NotAllowed' };
    const reason = verdict.kind === 'refuse' ? textOf(verdict.reason) : null;
    if (reason === undefined) return { kind: 'ReasonMissingOrTooLong' };
    return this.store.transact(async (tx) => {
      const registration = await tx.registration(id);
      if (!registration) return { kind: 'RegistrationGone' };
      if (registration.decision) return { kind: 'DecidedAlready' };
      const made = await this.made(tx, actor, registration, verdict, reason);
      if ('refusal' in made) return made.refusal;
      await tx.decide(id, made.decision);
      await tx.publish(noteOf(actor, registration, made.decision));
      await tx.publish({ type: 'identity.letter-due.v1', about: 'registration', id });
      return { kind: 'RegistrationDecided' };
    });
  }

  private async made(
    tx: RegistrationTransaction,
    actor: Actor,
    registration: Registration,
    verdict: Verdict,
    reason: string | null,
  ): Promise<{ readonly decision: RegistrationDecision } | { readonly refusal: DecideRegistrationOutcome }> {
    switch (verdict.kind) {
      case 'admit':
        return this.admit(tx, actor, registration);
      case 'known':
        return (await tx.organisation(verdict.organisationId))
          ? { decision: { kind: 'known', organisationId: verdict.organisationId } }
          : { refusal: { kind: 'NoOrganisation' } };
      case 'refuse':
        return { decision: { kind: 'refused', reason: reason as string } };
    }
  }

  private async admit(tx: RegistrationTransaction, actor: Actor, registration: Registration) {
    const { name, kind, number, askedBy } = registration;
    const organisationId = organisationIdOf(registration);
    if (!(await tx.addOrganisation({ id: organisationId, name, kind, number }))) {
      const organisation = (await tx.organisationOfNumber(number)) as KnownOrganisation;
      return { refusal: { kind: 'OrganisationIsHere' as const, organisation } };
    }
    await tx.agree(askedBy, organisationId, { role: 'owner', factor: null, from: this.clock.today(), until: null });
    await tx.publish(noteOfRole('ROLE_GIVEN', actor.accountId, { accountId: askedBy, organisationId, role: 'owner' }));
    return { decision: { kind: 'admitted' as const, organisationId } };
  }
}

const noteOf = (actor: Actor, { askedBy }: Registration, decision: RegistrationDecision): Noted => ({
  ...{ type: 'audit.noted.v1', by: actor.accountId, whom: askedBy, about: null },
  kind: decision.kind === 'admitted' ? 'ORGANISATION_ADMITTED' : 'ORGANISATION_NOT_ADMITTED',
  organisationId: decision.kind === 'refused' ? null : decision.organisationId,
  reason: decision.kind === 'refused' ? decision.reason : null,
});
