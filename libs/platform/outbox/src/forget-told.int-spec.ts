import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { forgetTold } from './forget-told';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  worker = await database.as('worker');
});
afterAll(() => database.drop());

async function told(about: string, { sent = true, done = true } = {}): Promise<string> {
  const id = newId();
  await worker.query(`INSERT INTO platform.outbox (id, type, payload, sent_at) VALUES ($1, 'planted.v1', $2, $3)`, [
    id,
    JSON.stringify({ about: { id: about } }),
    sent ? new Date() : null,
  ]);
  if (sent)
    for (const [hearer, doneAt] of [
      ['a', new Date()],
      ['b', done ? new Date() : null],
    ] as const)
      // prettier-ignore
      await worker.query(`INSERT INTO platform.delivery (event_id, hearer, done_at) VALUES ($1, $2, $3)`, [
        ...[id, hearer, doneAt],
      ]);
  return id;
}

describe('Forgetting what was told of someone', () => {
  it('removes what everyone heard with its deliveries, and leaves what is under way or of others', async () => {
    const [one, other, account] = [newId(), newId(), newId()];
    const gone = [await told(one), await told(account)];
    const left = [await told(one, { done: false }), await told(one, { sent: false }), await told(other)];
    expect(await worker.transaction((tx) => forgetTold(tx, [one, account]))).toBe(2);
    const rowsOf = async (table: string, column: string) => {
      const rows: { id: string }[] = await worker.query(`SELECT DISTINCT ${column} AS id FROM platform.${table}`);
      return rows
        .map(({ id }) => id)
        .filter((id) => [...gone, ...left].includes(id))
        .sort();
    };
    expect(await rowsOf('outbox', 'id')).toEqual([...left].sort());
    expect(await rowsOf('delivery', 'event_id')).toEqual([left[0], left[2]].sort());
  });
});
