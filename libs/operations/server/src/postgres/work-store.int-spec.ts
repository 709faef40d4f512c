import { newId, type Bells } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { workStorePromises } from '../../../core/src/testing/work-store-promises';
import { PostgresWorkStore } from './work-store';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase([])));
afterAll(() => database.drop());

const noBells = { ring: () => undefined } as unknown as Bells;

workStorePromises('on Postgres', async () => {
  const [app, worker] = [await database.as('app'), await database.as('worker')];
  return {
    store: new PostgresWorkStore(app, noBells),
    async fails({ eventId, name, kind }) {
      await worker.query(
        `INSERT INTO platform.outbox (id, type, payload, sent_at) VALUES ($1, 'test.told.v1', '{}', now())`,
        [eventId],
      );
      await worker.query(
        `INSERT INTO platform.delivery (event_id, hearer, failure, failure_kind) VALUES ($1, $2, 'It failed', $3)`,
        [eventId, name, kind],
      );
    },
    async does({ eventId, name }) {
      await worker.query(`UPDATE platform.delivery SET done_at = now() WHERE event_id = $1 AND hearer = $2`, [
        eventId,
        name,
      ]);
    },
  };
});

it('The API may ask for work again, and may not say that it is done', async () => {
  const app = await database.as('app');
  await expect(
    app.query(`UPDATE platform.delivery SET done_at = now() WHERE event_id = $1`, [newId()]),
  ).rejects.toThrow('permission denied');
});
