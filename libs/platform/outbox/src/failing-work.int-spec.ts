// cspell:ignore ESOCKET
import { createJobBackend, type JobBackend } from '@academy/platform/jobs';
import { createLogger } from '@academy/platform/observability';
import { newId } from '@academy/platform/postgres';
import { aDatabase, eventually, statementsOf, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { failingDeliveries } from './desk/failing-deliveries';
import { tryAgain } from './desk/try-again';
import { workNow } from './desk/work-now';
import type { Hearers } from './hearers';
import type { Hearer } from './hears';
import { done } from './once';
import { JobRuntime } from './runtime';

const HEARER = 'test.hear';
const told = { type: 'test.told.v1', schema: z.object({ word: z.string() }) } as const;
const redisUrl = process.env['TEST_REDIS_URL'] || undefined;

let database: TestDatabase;
let worker: DataSource;
let app: DataSource;
beforeEach(async () => {
  database = await aDatabase([]);
  [worker, app] = [await database.as('worker'), await database.as('app')];
});
afterEach(() => database.drop());

/** A worker with a hearer whose mail server is away until it is back. */
function aWorker({ queue = undefined as string | undefined, queueAnswers = true } = {}) {
  const state = { isAway: true, heard: 0, queueAnswers };
  const hearer = {
    async hear(_: unknown, cause: string) {
      state.heard += 1;
      if (state.isAway) throw Object.assign(new Error('connect to <noor@school.nl> failed'), { code: 'ESOCKET' });
      await done(worker, [cause]);
      return { kind: 'Heard' };
    },
  } as unknown as Hearer;
  const hearers: Hearers = new Map([[HEARER, { event: told, hearer: HEARER, work: hearer }]]);
  const backend: JobBackend = createJobBackend({
    ...{ databaseUrl: database.url, redisUrl: queue, lockSeconds: 30, onError: () => undefined },
  });
  const runtime = new JobRuntime({
    ...{ database: worker, backend, hearers, schedules: [], logger: createLogger('worker', 'silent') },
    // So long that within a test only what is asked for is sent again.
    ...{ sweepSeconds: 3_600, lockSeconds: 30, health: { answers: async () => state.queueAnswers } },
  });
  return { state, runtime };
}

async function tell(): Promise<string> {
  const id = newId();
  await worker.query(`INSERT INTO platform.outbox (id, type, payload) VALUES ($1, $2, '{"word": "one"}')`, [
    ...[id, told.type],
  ]);
  return id;
}

const failing = () => failingDeliveries(app, { hearer: HEARER, kind: 'UNREACHABLE', first: 20, after: undefined });

function failsAndIsTriedAgain(queue: () => string | undefined) {
  it('is told with its kind, since when and how often, and is done at once when it is asked for again', async () => {
    const { state, runtime } = aWorker({ queue: queue() });
    await runtime.start();
    const id = await tell();
    runtime.ring();
    const [first] = await eventually(async () => {
      const found = await failing();
      expect(found[0]?.failures).toBeGreaterThanOrEqual(5);
      return found;
    });
    expect(first).toMatchObject({ eventId: id, failure: 'connect to <…@…> failed', payload: { word: 'one' } });
    const desk = await workNow(app);
    expect(desk.failing).toMatchObject([{ hearer: HEARER, kind: 'UNREACHABLE', count: 1 }]);
    expect(desk.hearers).toMatchObject([{ hearer: HEARER, waiting: 0, failing: 1, doneLastHour: 0 }]);
    expect(desk.workers).toMatchObject([{ queueAwaySince: null, terms: { pauseSeconds: 3_600 } }]);
    // The queue tries it by itself only a quarter of a minute later, and each pause is twice as long.
    state.isAway = false;
    expect(await app.transaction((tx) => tryAgain(tx, { eventId: id, hearer: HEARER }))).toBe(1);
    runtime.ringForAgain();
    await eventually(async () => expect((await workNow(app)).hearers).toMatchObject([{ failing: 0, doneLastHour: 1 }]));
    expect(await failing()).toEqual([]);
    await runtime.stop();
    expect((await workNow(app)).workers).toEqual([]);
  });
}

/** Redis has a build for some machines only; where there is none, the academy itself runs without it as well. */
const queues: readonly (readonly [name: string, url: string | undefined])[] = [
  ['Postgres', undefined],
  ...(redisUrl ? [['Redis', redisUrl] as const] : []),
];

describe.each(queues)('Work that fails, on the queue of %s,', (_, url) => failsAndIsTriedAgain(() => url));

describe('How it stands', () => {
  it('is that the queue is away, for as long as a worker does not reach it', async () => {
    const { state, runtime } = aWorker({ queueAnswers: false });
    await runtime.start();
    const away = await eventually(async () => {
      const [one] = (await workNow(app)).workers;
      expect(one?.queueAwaySince).toEqual(expect.any(String));
      return one;
    });
    state.queueAnswers = true;
    await eventually(async () => expect((await workNow(app)).workers).toMatchObject([{ queueAwaySince: null }]));
    expect(away).toBeDefined();
    await runtime.stop();
  });

  it('is that nobody is at it, once a worker that was killed says nothing any more, and nothing is lost', async () => {
    await worker.query(
      `INSERT INTO platform.worker (id, seen_at, at_work, terms)
       VALUES ($1, now() - interval '1 minute', '{"test.hear": 4}', '{"pauseSeconds": 60}')`,
      [newId()],
    );
    await tell();
    const desk = await workNow(app);
    expect(desk.workers).toEqual([]);
    expect(desk.workerSeenAt).toEqual(expect.any(String));
    expect(desk.untold).toMatchObject({ count: 1, oldest: expect.any(String) });
  });

  it('is read in one statement, however much there is', async () => {
    await worker.query(
      `WITH news AS (
         INSERT INTO platform.outbox (id, type, payload, sent_at)
         SELECT gen_random_uuid(), 'test.told.v1', '{}', now() FROM generate_series(1, 5000) RETURNING id)
       INSERT INTO platform.delivery (event_id, hearer, failure, failure_kind)
       SELECT id, 'test.hear', 'x', 'BUSY' FROM news`,
    );
    const asked = await statementsOf(async () =>
      expect((await workNow(app)).failing).toMatchObject([{ count: 5_000 }]),
    );
    expect(asked).toHaveLength(1);
  });
});
