import type { JobQueues, OutgoingJob } from '@academy/platform/jobs';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { sweep } from './sweep';
import { sendAgain, waitingDeliveries } from './waiting-deliveries';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  worker = await database.as('worker');
});
afterAll(() => database.drop());
beforeEach(async () => {
  const owner = await database.as('owner');
  await owner.query(`TRUNCATE platform.outbox, platform.delivery`);
});

interface Delivery {
  readonly hearer?: string;
  readonly hoursOld?: number;
  readonly sentSecondsAgo?: number;
  readonly tries?: number;
  readonly batch?: string;
}

async function aDelivery({ hearer = 'paths.plan', hoursOld = 0, sentSecondsAgo = 0, tries = 1 }: Delivery) {
  const eventId = newId();
  await worker.query(
    `INSERT INTO platform.outbox (id, type, payload, occurred_at, sent_at)
     VALUES ($1, 'x.happened', '{}', now() - make_interval(hours => $2), now())`,
    [eventId, hoursOld],
  );
  await worker.query(
    `INSERT INTO platform.delivery (event_id, hearer, sent_at, tries, failure)
     VALUES ($1, $2, now() - make_interval(secs => $3), $4, 'the mail server does not answer')`,
    [eventId, hearer, sentSecondsAgo, tries],
  );
  return eventId;
}

async function swept(): Promise<string[]> {
  const sent: OutgoingJob[] = [];
  const queues: JobQueues = {
    add: async () => undefined,
    resend: async (jobs) => void sent.push(...jobs),
    close: async () => undefined,
  };
  await sweep(worker, queues, { pauseSeconds: 60, worthHours: { messaging: 48 } });
  return sent.flatMap(({ eventIds }) => eventIds);
}

describe('A delivery that is not done', () => {
  it.each([
    [1, 60],
    [3, 60],
    [4, 120],
    [6, 480],
    [9, 3_840],
    [10, 7_200],
    [1_000, 7_200],
  ])('after %i sends is sent again when %i seconds passed, and not before', async (tries, seconds) => {
    await aDelivery({ tries, sentSecondsAgo: seconds - 30 });
    expect(await swept()).toEqual([]);
    const due = await aDelivery({ tries, sentSecondsAgo: seconds + 1 });
    expect(await swept()).toEqual([due]);
    expect(await swept()).toEqual([]);
  });

  it('is tried for ever, but a mail for two days', async () => {
    const plan = await aDelivery({ hoursOld: 24 * 365, tries: 500, sentSecondsAgo: 90_000 });
    const young = await aDelivery({ hearer: 'messaging.tell', hoursOld: 47, tries: 30, sentSecondsAgo: 90_000 });
    await aDelivery({ hearer: 'messaging.tell', hoursOld: 49, tries: 30, sentSecondsAgo: 90_000 });
    expect((await swept()).sort()).toEqual([plan, young].sort());
  });

  it('is told to who asks, and sent again when a person asks for it, a mail after its two days as well', async () => {
    const late = await aDelivery({ hearer: 'messaging.tell', hoursOld: 60, tries: 30, sentSecondsAgo: 10 });
    await aDelivery({ hearer: 'paths.plan' });
    expect(await waitingDeliveries(worker)).toMatchObject([
      { hearer: 'messaging.tell', count: 1, sends: 30, failure: 'the mail server does not answer' },
      { hearer: 'paths.plan', count: 1 },
    ]);
    expect(await sendAgain(worker, 'certification')).toBe(0);
    expect(await sendAgain(worker, 'messaging')).toBe(1);
    expect(await swept()).toEqual([late]);
    expect(await sendAgain(worker, 'messaging.tell')).toBe(1);
    expect(await sendAgain(worker)).toBe(2);
  });
});
