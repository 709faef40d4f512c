import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import { addDays, type Day } from '@academy/kernel';
import { anId, InMemory } from '@academy/testkit/pure';
import type { Membership } from '../application/membership-store';
import type { OrganisationKind } from '../domain/roles';
import type { ScimKey, ScimKeyId } from '../domain/scim-key';
import { userKeyOf, type FoundScimPerson, type ScimPerson, type ScimPersonId } from '../domain/scim-person';
import type { ScimKeyRing, ScimStore, ScimTransaction } from '../provisioning/scim-store';
import { invitationsIn, type InvitationRows } from './fake-invitation-store';

interface Rows extends InvitationRows {
  readonly keys: Map<ScimKeyId, ScimKey>;
  readonly people: Map<ScimPersonId, ScimPerson>;
  memberships: readonly Membership[];
}

/** What organisations keep for their own administration, in memory; it passes the same promises as the Postgres store. */
export class FakeScimStore implements ScimStore, ScimKeyRing {
  private readonly memory = new InMemory<Rows>({
    ...{ organisations: new Map(), invitations: new Map(), addresses: new Map(), workers: new Map() },
    ...{ agreed: [], recognised: [], told: [], keys: new Map(), people: new Map(), memberships: [] },
  });

  transact: ScimStore['transact'] = (organisationId, work) =>
    this.memory.transact((rows) => work({ ...invitationsIn(rows), ...transactionIn(rows, organisationId) }));

  byHash = async (secretHash: string) =>
    [...this.memory.rows.keys.values()].find((key) => key.secretHash === secretHash);

  async used(key: ScimKey, usedAt: Date) {
    this.memory.rows.keys.set(key.id, { ...key, usedAt });
  }

  anOrganisation(kind: OrganisationKind, isOwned = kind !== 'academy'): OrganisationId {
    const id = anId<'Organisation'>();
    this.memory.rows.organisations.set(id, { id, kind, isOwned, name: `Organisatie ${id} (fictief)` });
    return id;
  }

  /** From now on nobody owns it. */
  leaveInTrust(id: OrganisationId): void {
    const known = this.memory.rows.organisations.get(id);
    if (known) this.memory.rows.organisations.set(id, { ...known, isOwned: false });
  }

  aMembership(accountId: AccountId, organisationId: OrganisationId, role: Role, from: Day): void {
    const terms = { id: anId<'Membership'>(), accountId, organisationId, role, factor: null, from, until: null };
    this.memory.rows.memberships = [...this.memory.rows.memberships, terms];
  }

  /** Someone said yes at an address, and is what they were asked to be. */
  accept(organisationId: OrganisationId, email: string, accountId: AccountId, from: Day): void {
    const { invitations, people } = this.memory.rows;
    for (const one of invitations.values())
      if (one.organisationId === organisationId && one.email === email && one.answer === null) {
        invitations.set(one.id, { ...one, answer: 'accepted' });
        this.aMembership(accountId, organisationId, one.role, from);
      }
    for (const one of people.values())
      if (one.organisationId === organisationId && one.email === email) people.set(one.id, { ...one, accountId });
  }

  decline(email: string): void {
    const { invitations } = this.memory.rows;
    for (const one of invitations.values())
      if (one.email === email) invitations.set(one.id, { ...one, answer: 'declined' });
  }

  keys = () => [...this.memory.rows.keys.values()];
  people = () => [...this.memory.rows.people.values()];
  invitations = () => [...this.memory.rows.invitations.values()];
  memberships = () => this.memory.rows.memberships;
  told = () => this.memory.rows.told;
}

type OwnPart = Omit<ScimTransaction, keyof ReturnType<typeof invitationsIn>>;

const transactionIn = (rows: Rows, organisationId: OrganisationId): OwnPart => {
  const isHere = (one: { readonly organisationId: OrganisationId }) => one.organisationId === organisationId;
  const found = (person: ScimPerson, on: Day): FoundScimPerson => ({
    ...person,
    roles: rows.memberships
      .filter((one) => isHere(one) && one.accountId === person.accountId && (one.until === null || one.until >= on))
      .map(({ role }) => role)
      .sort(),
  });
  const inTurn = () =>
    [...rows.people.values()].filter(isHere).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return {
    keys: async () => [...rows.keys.values()].filter(isHere).sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()),
    keepKey: async (key) => void rows.keys.set(key.id, key),
    async withdrawAskedBy(keyId) {
      for (const one of rows.invitations.values())
        if (isHere(one) && one.invitedByKey === keyId && one.answer === null)
          rows.invitations.set(one.id, { ...one, answer: 'withdrawn' });
    },
    async people({ filter, skip, count }, on) {
      const all = inTurn().filter((person) => {
        if (!filter) return true;
        const { attribute, value } = filter;
        if (attribute === 'userName') return userKeyOf(person.userName) === userKeyOf(value);
        if (attribute === 'emails.value') return person.email === userKeyOf(value);
        return person[attribute] === value;
      });
      return { total: all.length, people: all.slice(skip, skip + count).map((one) => found(one, on)) };
    },
    async person(id, on) {
      const person = rows.people.get(id);
      return person && isHere(person) ? found(person, on) : undefined;
    },
    isTaken: async ({ userName, email }, except) =>
      inTurn().some(
        (one) => one.id !== except && (userKeyOf(one.userName) === userKeyOf(userName) || one.email === email),
      ),
    keepPerson: async (person) => void rows.people.set(person.id, person),
    forget: async (id) => void rows.people.delete(id),
    membershipsOf: async (accountId, on) =>
      rows.memberships.filter(
        (one) => isHere(one) && one.accountId === accountId && (one.until === null || one.until >= on),
      ),
    isOwnedBesides: async (accountId, on) =>
      rows.memberships.some(
        (one) =>
          isHere(one) &&
          one.accountId !== accountId &&
          one.role === 'owner' &&
          one.from <= on &&
          (one.until === null || one.until >= on),
      ),
    async end(id, on) {
      rows.memberships = rows.memberships.flatMap((one) => {
        if (one.id !== id) return [one];
        return one.from >= on ? [] : [{ ...one, until: addDays(on, -1) }];
      });
    },
    note: async (noted) => void rows.told.push(noted),
  };
};
