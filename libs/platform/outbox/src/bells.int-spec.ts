import { Bells, newId } from '@academy/platform/postgres';
import { aDatabase, eventually, statementsOf, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { learningDue } from '@academy/contracts/matching';
import type { Delivery } from './deliveries';
import { publish } from './publish';
import { OutboxRelay } from './relay';
import { onNews } from './told';

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  [app, worker] = [await database.as('app'), await database.as('worker')];
});
afterAll(() => database.drop());

const news = { type: learningDue.type, period: '2026-11', askedBy: null } as const;

describe('News', () => {
  it('rings when it is committed: not before, not when a part of the work ends, and not when it is undone', async () => {
    let rings = 0;
    onNews(app, () => (rings += 1));
    await app.transaction(async (tx) => {
      await tx.transaction((inner) => publish(inner, learningDue, news));
      expect(rings).toBe(0);
    });
    expect(rings).toBe(1);
    const undone = app.transaction(async (tx) => {
      await publish(tx, learningDue, news);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await app.transaction((tx) => tx.query('SELECT 1'));
    expect(rings).toBe(1);
  });
});

describe('A bell', () => {
  const aBell = () => {
    const faults: unknown[] = [];
    const bells = new Bells(app, database.url, (fault) => faults.push(fault));
    const heard: string[] = [];
    let rings = 0;
    const hear = () =>
      bells.hear('test_bell', (words) => {
        rings += 1;
        heard.push(...words);
      });
    return { bells, faults, heard, hear, rings: () => rings };
  };

  it('that is rung by many at once is one statement, and is heard with all their words', async () => {
    const { bells, heard, hear } = aBell();
    await hear();
    const words = Array.from({ length: 250 }, () => newId());
    const sent = await statementsOf(async () => {
      for (const word of words) bells.ring('test_bell', [word]);
      await eventually(() => expect(heard).toHaveLength(250));
    });
    expect([...heard].sort()).toEqual([...words].sort());
    expect(sent).toHaveLength(1);
    await bells.close();
  });

  it('whose line was cut is heard again', async () => {
    const { bells, faults, hear, rings } = aBell();
    await hear();
    const owner = await database.as('owner');
    await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'academy-bells' AND datname = current_database()`);
    await eventually(() => {
      bells.ring('test_bell');
      expect(rings()).toBeGreaterThan(1);
    });
    expect(faults).not.toEqual([]);
    await bells.close();
  });
});

describe('The relay', () => {
  it('takes what was told lately as one batch a hearer, in one statement, and what nobody hears for nobody', async () => {
    const owner = await database.as('owner');
    await owner.query(`TRUNCATE platform.outbox, platform.delivery`);
    for (let count = 0; count < 5; count += 1) await app.transaction((tx) => publish(tx, learningDue, news));
    await owner.query(`INSERT INTO platform.outbox (id, type, payload) VALUES (gen_random_uuid(), 'x.unheard', '{}')`);
    const relay = new OutboxRelay(worker, new Map([[learningDue.type, ['a.hear', 'b.hear']]]));
    const taken: Delivery[] = [];
    const sent = await statementsOf(async () => {
      const { messages, deliveries } = await relay.take(200);
      expect(messages).toBe(6);
      taken.push(...deliveries);
    });
    expect(sent).toHaveLength(1);
    for (const hearer of ['a.hear', 'b.hear']) {
      const own = taken.filter((one) => one.hearer === hearer);
      expect(own.map(({ payload }) => payload)).toEqual(Array(5).fill({ period: '2026-11', askedBy: null }));
      expect(own.map(({ eventId }) => eventId)).toEqual(own.map(({ eventId }) => eventId).sort());
      expect(new Set(own.map(({ batch }) => batch))).toEqual(new Set([own[0]?.eventId]));
    }
    expect(await relay.take(200)).toEqual({ messages: 0, deliveries: [] });
  });

  it('shares what was told with another relay: nothing is taken twice, and nothing is left', async () => {
    for (let count = 0; count < 40; count += 1) await app.transaction((tx) => publish(tx, learningDue, news));
    const relays = [1, 2, 3].map(() => new OutboxRelay(worker, new Map([[learningDue.type, ['a.hear']]])));
    const taken: string[] = [];
    const all = async (relay: OutboxRelay): Promise<void> => {
      for (let messages = -1; messages !== 0;) {
        const answer = await relay.take(7);
        messages = answer.messages;
        taken.push(...answer.deliveries.map(({ eventId }) => eventId));
      }
    };
    await Promise.all(relays.map(all));
    await Promise.all(relays.map(all));
    expect([taken.length, new Set(taken).size]).toEqual([40, 40]);
  });
});
