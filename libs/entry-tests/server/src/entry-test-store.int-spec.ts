import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { entryTestStorePromises } from '../../core/src/testing/entry-test-store-promises';
import { PostgresEntryTestStore } from './postgres/entry-test-store';
import { ItemTable, entryTestsTables } from './postgres/tables';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(entryTestsTables, { acting: 'everyone' });
  [app, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

entryTestStorePromises('on Postgres', async (bank) => {
  await owner.getRepository(ItemTable).insert(bank.map((item) => ({ ...item, options: [...item.options] })));
  return {
    store: new PostgresEntryTestStore(app),
    item: async (id) => (await app.getRepository(ItemTable).findOneBy({ id })) ?? undefined,
    told: async (attemptId) => (await newsIn(owner, 'attemptId', attemptId)).length,
  };
});
