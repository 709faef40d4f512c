import type { Noted } from '@academy/contracts/audit';
import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import type { InvitationTransaction } from '../application/invitation-store';
import type { Membership, MembershipId } from '../application/membership-store';
import type { ScimFilter } from '../domain/scim-filter';
import type { ScimKey, ScimKeyId } from '../domain/scim-key';
import type { FoundScimPerson, ScimDetails, ScimPerson, ScimPersonId } from '../domain/scim-person';

/** What one organisation keeps for its own administration; no work in it sees anything of another. */
export interface ScimStore {
  /** One after another, whoever asks for the same organisation. */
  transact<T>(organisationId: OrganisationId, work: (tx: ScimTransaction) => Promise<T>): Promise<T>;
}

export interface ScimTransaction extends Pick<
  InvitationTransaction,
  'organisation' | 'among' | 'mailedTo' | 'mailedFor' | 'keep' | 'publish'
> {
  /** The last made first. */
  keys(): Promise<readonly ScimKey[]>;
  keepKey(key: ScimKey): Promise<void>;
  /** Withdraws what was asked with a key and not answered yet. */
  withdrawAskedBy(keyId: ScimKeyId): Promise<void>;
  /** In the order in which they were told of; all where there is no filter. `skip` people are left out before the first. */
  people(page: ScimPage, on: Day): Promise<{ readonly total: number; readonly people: readonly FoundScimPerson[] }>;
  person(id: ScimPersonId, on: Day): Promise<FoundScimPerson | undefined>;
  /** Whether another there has this name or this address. */
  isTaken(told: Pick<ScimDetails, 'userName' | 'email'>, except: ScimPersonId | null): Promise<boolean>;
  keepPerson(person: ScimPerson): Promise<void>;
  forget(id: ScimPersonId): Promise<void>;
  /** What someone is there today, or will be. */
  membershipsOf(accountId: AccountId, on: Day): Promise<readonly Membership[]>;
  /** Whether someone else owns it today. */
  isOwnedBesides(accountId: AccountId, on: Day): Promise<boolean>;
  /** From this day on it is no more; what would never have begun is forgotten. */
  end(id: MembershipId, on: Day): Promise<void>;
  /** Tells what is to be written down for good. */
  note(noted: Noted): Promise<void>;
}

export interface ScimPage {
  readonly filter: ScimFilter | undefined;
  readonly skip: number;
  readonly count: number;
}

/** Finds a key before it is known whose it is. */
export interface ScimKeyRing {
  byHash(secretHash: string): Promise<ScimKey | undefined>;
  /** Notes that it was used. */
  used(key: ScimKey, at: Date): Promise<void>;
}
