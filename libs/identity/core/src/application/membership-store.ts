import type { Noted } from '@academy/contracts/audit';
import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { Day, Id } from '@academy/kernel';
import type { MembershipTerms } from '../domain/membership-rules';
import type { OrganisationFacts } from './may';

export type MembershipId = Id<'Membership'>;

export interface Membership extends MembershipTerms {
  readonly id: MembershipId;
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
}

/** Who is what at which organisation. */
export interface MembershipStore {
  /** Undefined when there is no such organisation. */
  organisation(id: OrganisationId, on: Day): Promise<OrganisationFacts | undefined>;
  membership(id: MembershipId): Promise<Membership | undefined>;
  /** Whether someone is, was or will be anything there. */
  knows(accountId: AccountId, organisationId: OrganisationId): Promise<boolean>;
  /** Agrees on terms, and tells what is to be written down; what was agreed on the same role there before is so no more. */
  agree(accountId: AccountId, organisationId: OrganisationId, terms: MembershipTerms, note: Noted): Promise<void>;
  /** From this day on it is no more, which is to be written down; what would never have begun is forgotten. */
  end(id: MembershipId, on: Day, note: Noted): Promise<void>;
}
