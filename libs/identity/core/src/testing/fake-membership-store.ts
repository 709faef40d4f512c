import type { Noted } from '@academy/contracts/audit';
import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import { addDays, type Day } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import type { Membership, MembershipId, MembershipStore } from '../application/membership-store';
import type { MembershipTerms } from '../domain/membership-rules';
import type { OrganisationKind } from '../domain/roles';

const isOn = ({ from, until }: MembershipTerms, on: Day): boolean => from <= on && (until === null || on <= until);

/** Memberships in memory; it passes the same promises as the Postgres store. */
export class FakeMembershipStore implements MembershipStore {
  private readonly organisations = new Map<OrganisationId, OrganisationKind>();
  private memberships: readonly Membership[] = [];
  /** What is to be written down. */
  readonly told: Noted[] = [];

  anOrganisation(kind: OrganisationKind): OrganisationId {
    const id = anId<'Organisation'>();
    this.organisations.set(id, kind);
    return id;
  }

  /** What someone is at an organisation. */
  at(organisationId: OrganisationId, accountId: AccountId): readonly Membership[] {
    return this.memberships.filter((one) => one.organisationId === organisationId && one.accountId === accountId);
  }

  async organisation(id: OrganisationId, on: Day) {
    const kind = this.organisations.get(id);
    const owns = (one: Membership) => one.organisationId === id && one.role === 'owner' && isOn(one, on);
    return kind && { id, kind, isOwned: this.memberships.some(owns) };
  }

  async membership(id: MembershipId) {
    return this.memberships.find((one) => one.id === id);
  }

  async knows(accountId: AccountId, organisationId: OrganisationId) {
    return this.at(organisationId, accountId).length > 0;
  }

  async agree(accountId: AccountId, organisationId: OrganisationId, terms: MembershipTerms, note: Noted) {
    this.told.push(note);
    const before = this.at(organisationId, accountId).find(({ role }) => role === terms.role);
    const from = before && before.from < terms.from ? before.from : terms.from;
    const id = before?.id ?? anId<'Membership'>();
    const others = this.memberships.filter((one) => one.id !== id);
    this.memberships = [...others, { ...terms, id, accountId, organisationId, from }];
  }

  async end(id: MembershipId, on: Day, note: Noted) {
    this.told.push(note);
    this.memberships = this.memberships.flatMap((one) => {
      if (one.id !== id || (one.until !== null && one.until < on)) return [one];
      return one.from >= on ? [] : [{ ...one, until: addDays(on, -1) }];
    });
  }
}
