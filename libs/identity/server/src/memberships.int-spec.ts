import type { OrganisationId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { membershipStorePromises } from '../../core/src/testing/membership-store-promises';
import { MembershipTable, OrganisationTable } from './postgres/membership-tables';
import { PostgresMembershipStore } from './postgres/membership-store';
import { AccountTable, identityTables } from './postgres/tables';

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
  async anAccount() {
    const id = newId<'Account'>();
    await owner
      .getRepository(AccountTable)
      .insert({ id, email: `${id}@voorbeeld.nl`, name: 'Ada', passwordHash: 'none', teacherId: null });
    return id;
  },
  at: (organisationId, accountId) => source.getRepository(MembershipTable).findBy({ organisationId, accountId }),
}));
