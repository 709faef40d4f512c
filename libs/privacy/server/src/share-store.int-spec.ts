import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import { shareStorePromises } from '../../core/src/testing/share-store-promises';
import { privacyTables } from './postgres/tables';
import { PostgresShareStore } from './sharing/share-store';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(privacyTables, { acting: 'everyone' })));
afterAll(() => database.drop());

shareStorePromises('on Postgres', async () => {
  const owner = await database.as('owner');
  return {
    store: new PostgresShareStore(await database.as('app')),
    told: async (teacherId) => (await newsIn(owner, 'whom', teacherId)).length,
  };
});
