import type { Noted } from '@academy/contracts/audit';
import type { AccountId, Actor, LetterDue, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import type { Invitation, InvitationId } from '../domain/invitation';
import type { MailsOfADay } from '../domain/invitation-mails';
import type { MembershipTerms } from '../domain/membership-rules';
import type { OrganisationFacts } from './may';

/** Invitations; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface InvitationStore {
  transact<T>(work: (tx: InvitationTransaction) => Promise<T>): Promise<T>;
}

export interface InvitationTransaction {
  /** Undefined when there is no such organisation. */
  organisation(id: OrganisationId, on: Day): Promise<(OrganisationFacts & { readonly name: string }) | undefined>;
  /** Those of an organisation to any of these addresses, while nobody else invites there. */
  among(organisationId: OrganisationId, emails: readonly string[]): Promise<readonly Invitation[]>;
  /** Invitations mailed after an instant to each of these addresses, by whomever, with when the last was. */
  mailedTo(emails: readonly string[], after: Date): Promise<ReadonlyMap<string, MailsOfADay>>;
  /** Invitations that an organisation had mailed after an instant, with when the first was; undefined for none. */
  mailedFor(organisationId: OrganisationId, after: Date): Promise<MailsOfADay | undefined>;
  /** While nobody else changes it. */
  invitation(id: InvitationId): Promise<Invitation | undefined>;
  keep(invitations: readonly Invitation[]): Promise<void>;
  /** Where someone is what today. */
  worksAs(accountId: AccountId, on: Day): Promise<Actor['worksAs']>;
  /** The address with which someone signs in; undefined when nobody may sign in as them. */
  addressOf(accountId: AccountId): Promise<string | undefined>;
  /** Agrees on a membership, and tells what is to be written down. */
  agree(accountId: AccountId, organisationId: OrganisationId, terms: MembershipTerms, note: Noted): Promise<void>;
  /** Where the organisation's own administration told of this address: it is this account from now on. */
  recognise(accountId: AccountId, organisationId: OrganisationId, email: string): Promise<void>;
  publish(events: readonly LetterDue[]): Promise<void>;
}
