import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue, OrganisationId } from '@academy/contracts/identity';
import { InMemory } from '@academy/testkit/pure';
import type { MembershipTerms } from '../domain/membership-rules';
import type { Registration, RegistrationId } from '../registering/registration';
import type { NewOrganisation, RegistrationStore, RegistrationTransaction } from '../registering/registration-store';

interface Rows {
  readonly registrations: Map<RegistrationId, Registration>;
  readonly organisations: Map<OrganisationId, NewOrganisation>;
  readonly agreed: { readonly accountId: AccountId; readonly organisationId: OrganisationId; terms: MembershipTerms }[];
  readonly told: (LetterDue | Noted)[];
}

/** Registrations in memory; it passes the same promises as the Postgres store. */
export class FakeRegistrationStore implements RegistrationStore {
  private readonly memory = new InMemory<Rows>({
    ...{ registrations: new Map(), organisations: new Map(), agreed: [], told: [] },
  });

  transact: RegistrationStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  now = (id: RegistrationId) => this.memory.rows.registrations.get(id);
  organisation = (id: OrganisationId) => this.memory.rows.organisations.get(id);
  rolesAt = (organisationId: OrganisationId, accountId: AccountId) =>
    this.memory.rows.agreed
      .filter((one) => one.organisationId === organisationId && one.accountId === accountId)
      .map(({ terms }) => terms.role);
  get told(): readonly (LetterDue | Noted)[] {
    return this.memory.rows.told;
  }
}

const transactionIn = ({ registrations, organisations, agreed, told }: Rows): RegistrationTransaction => {
  const ofNumber = (number: string) => [...organisations.values()].find((one) => one.number === number);
  return {
    registration: async (id) => registrations.get(id),
    countOpen: async (accountId) =>
      [...registrations.values()].filter(({ askedBy, decision }) => askedBy === accountId && !decision).length,
    add: async (registration) => void registrations.set(registration.id, registration),
    remove: async (id) => void registrations.delete(id),
    async decide(id, decision) {
      const registration = registrations.get(id);
      if (registration) registrations.set(id, { ...registration, decision });
    },
    organisation: async (id) => known(organisations.get(id)),
    organisationOfNumber: async (number) => known(ofNumber(number)),
    async addOrganisation(organisation) {
      if (ofNumber(organisation.number)) return false;
      organisations.set(organisation.id, organisation);
      return true;
    },
    agree: async (accountId, organisationId, terms) => void agreed.push({ accountId, organisationId, terms }),
    publish: async (event) => void told.push(event),
  };
};

const known = (organisation: NewOrganisation | undefined) =>
  organisation && { id: organisation.id, name: organisation.name };
