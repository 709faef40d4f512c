import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { demandStorePromises } from '../../core/src/testing/demand-store-promises';
import { PostgresDemandStore } from './postgres/demand-store';
import { insightTables } from './postgres/tables';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase(insightTables);
  worker = await database.as('worker');
});
beforeEach(async () => void (await worker.query(`DELETE FROM insight.sought`)));
afterAll(() => database.drop());

demandStorePromises('on Postgres', async () => new PostgresDemandStore(worker));

describe('The last count', () => {
  it('is written by the worker alone', async () => {
    const app = await database.as('app');
    await expect(app.query(`DELETE FROM insight.sought`)).rejects.toThrow('permission denied');
  });
});
