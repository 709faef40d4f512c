import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue, OrganisationId } from '@academy/contracts/identity';
import type { MembershipTerms } from '../domain/membership-rules';
import type { OrganisationKind } from '../domain/roles';
import type { Registration, RegistrationDecision, RegistrationId } from './registration';

export interface NewOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly number: string;
}

export interface KnownOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
}

/** Organisations that wait to be let in; what is written in one piece of work becomes visible with its news, or not at all. */
export interface RegistrationStore {
  transact<T>(work: (tx: RegistrationTransaction) => Promise<T>): Promise<T>;
}

export interface RegistrationTransaction {
  /** Until the end of this piece of work, who else registers or decides waits. */
  registration(id: RegistrationId): Promise<Registration | undefined>;
  /** How many of someone's wait; whoever else registers for this account meanwhile waits. */
  countOpen(accountId: AccountId): Promise<number>;
  add(registration: Registration): Promise<void>;
  remove(id: RegistrationId): Promise<void>;
  decide(id: RegistrationId, decision: RegistrationDecision): Promise<void>;
  organisation(id: OrganisationId): Promise<KnownOrganisation | undefined>;
  organisationOfNumber(number: string): Promise<KnownOrganisation | undefined>;
  /** False where another has this number, also one that was let in a moment ago. */
  addOrganisation(organisation: NewOrganisation): Promise<boolean>;
  agree(accountId: AccountId, organisationId: OrganisationId, terms: MembershipTerms): Promise<void>;
  publish(event: LetterDue | Noted): Promise<void>;
}
