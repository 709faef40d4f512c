import { letterDue } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { registrationStorePromises } from '../../core/src/testing/registration-store-promises';
import { MembershipTable } from './postgres/membership-tables';
import { PostgresRegistrationStore } from './postgres/registration-store';
import { AccountTable, identityTables } from './postgres/tables';

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
  async anAccount() {
    const id = newId<'Account'>();
    await owner
      .getRepository(AccountTable)
      .insert({ id, email: `${id}@voorbeeld.nl`, name: 'Ada', passwordHash: 'none', teacherId: null });
    return id;
  },
  async rolesAt(organisationId, accountId) {
    const rows = await source.getRepository(MembershipTable).findBy({ organisationId, accountId });
    return rows.map(({ role }) => role);
  },
  told: async (id) => (await newsIn(owner, 'id', id)).filter(({ type }) => type === letterDue.type).length,
}));
