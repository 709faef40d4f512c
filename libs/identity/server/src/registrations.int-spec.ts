import { letterDue } from '@academy/contracts/identity';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { registrationStorePromises } from '../../core/src/testing/registration-store-promises';
import { MembershipTable } from './postgres/membership-tables';
import { PostgresRegistrationStore } from './postgres/registration-store';
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

registrationStorePromises('on Postgres', async () => ({
  store: new PostgresRegistrationStore(source),
  anAccount: async () => (await anAccountIn(owner)).accountId,
  async rolesAt(organisationId, accountId) {
    const rows = await source.getRepository(MembershipTable).findBy({ organisationId, accountId });
    return rows.map(({ role }) => role);
  },
  told: async (id) => (await newsIn(owner, 'id', id)).filter(({ type }) => type === letterDue.type).length,
}));
