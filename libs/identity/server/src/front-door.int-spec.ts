import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { failedTriesPromises, knownBrowsersPromises } from '../../core/src/testing/front-door-promises';
import { AccountTable, identityTables } from './postgres/tables';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(identityTables);
  [source, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

failedTriesPromises('on Postgres', async () => new PostgresFailedTries(source));
knownBrowsersPromises('on Postgres', async () => ({
  browsers: new PostgresKnownBrowsers(source),
  async anAccount() {
    const id = newId<'Account'>();
    await owner.getRepository(AccountTable).insert({
      ...{ id, email: `${id}@voorbeeld.nl`, name: 'Ada' },
      ...{ passwordHash: 'none', teacherId: null },
    });
    return id;
  },
}));
