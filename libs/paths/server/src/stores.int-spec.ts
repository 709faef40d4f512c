import type { PathStore } from '@academy/paths/core';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { objectionStorePromises } from '../../core/src/testing/objection-store-promises';
import { pathStorePromises } from '../../core/src/testing/path-store-promises';
import { PostgresObjectionStore } from './postgres/objection-store';
import { PostgresPathStore } from './postgres/path-store';
import { pathsTables } from './postgres/tables';
import { importSmallRoute } from './testing/a-teacher-on-a-path';

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(pathsTables, { acting: 'everyone' });
  [app, worker, owner] = [await database.as('app'), await database.as('worker'), await database.as('owner')];
  await importSmallRoute(owner);
});
afterAll(() => database.drop());

objectionStorePromises('on Postgres', async () => ({
  store: new PostgresObjectionStore(app),
  told: async (objectionId) => (await newsIn(owner, 'objectionId', objectionId)).length,
}));

pathStorePromises('on Postgres', async () => {
  // As in the product: a teacher's own changes come through the API, news through the worker.
  const [own, news] = [new PostgresPathStore(app), new PostgresPathStore(worker)];
  const store: PathStore = {
    of: (teacherId) => own.of(teacherId),
    having: (teacherIds) => news.having(teacherIds),
    nothingFor: (causes) => news.nothingFor(causes),
    transact: (work) => own.transact(work),
    once: (cause, work) => news.once(cause, work),
    newId: () => own.newId(),
  };
  return { store, routeSlug: 'rt-small' };
});
