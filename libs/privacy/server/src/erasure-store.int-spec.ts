import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import { erasureStorePromises } from '../../core/src/testing/erasure-store-promises';
import { PostgresErasureStore } from './postgres/erasure-store';
import { privacyTables } from './postgres/tables';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(privacyTables, { acting: 'everyone' })));
afterAll(() => database.drop());

erasureStorePromises('on Postgres', async () => {
  const owner = await database.as('owner');
  return {
    store: new PostgresErasureStore(await database.as('app')),
    told: async (accountId) => (await newsIn(owner, 'accountId', accountId)).length,
  };
});
