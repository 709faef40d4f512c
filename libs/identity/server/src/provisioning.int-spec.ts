import type { OrganisationId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { scimStorePromises } from '../../core/src/testing/scim-store-promises';
import { MembershipTable, OrganisationTable } from './postgres/membership-tables';
import { PostgresScimStore } from './postgres/scim-store';
import { identityTables } from './postgres/tables';
import { anAccountIn } from './testing/an-account-in';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(identityTables);
  [source, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

scimStorePromises('on Postgres', async () => ({
  store: new PostgresScimStore(source, { demo: false }),
  async anOrganisation() {
    const id: OrganisationId = newId<'Organisation'>();
    await owner.getRepository(OrganisationTable).insert({ id, name: id, kind: 'school' });
    return id;
  },
  anAccount: async () => (await anAccountIn(owner)).accountId,
  async aMembership(accountId, organisationId, role, from) {
    const terms = { id: newId<'Membership'>(), accountId, organisationId, role, factor: null, from, until: null };
    await owner.getRepository(MembershipTable).insert(terms);
  },
  told: async (field, value) => (await newsIn(owner, field, value)).length,
}));
