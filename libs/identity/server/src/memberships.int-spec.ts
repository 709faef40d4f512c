import type { OrganisationId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { membershipStorePromises } from '../../core/src/testing/membership-store-promises';
import { MembershipTable, OrganisationTable } from './postgres/membership-tables';
import { PostgresMembershipStore } from './postgres/membership-store';
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

membershipStorePromises('on Postgres', async () => ({
  store: new PostgresMembershipStore(source),
  async anOrganisation(kind) {
    const id: OrganisationId = newId<'Organisation'>();
    await owner.getRepository(OrganisationTable).insert({ id, name: id, kind });
    return id;
  },
  anAccount: async () => (await anAccountIn(owner)).accountId,
  at: (organisationId, accountId) => source.getRepository(MembershipTable).findBy({ organisationId, accountId }),
}));
