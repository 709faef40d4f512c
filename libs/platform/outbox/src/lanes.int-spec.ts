import type { JobQueues, OutgoingJob } from '@academy/platform/jobs';
import { createLogger } from '@academy/platform/observability';
import { newId } from '@academy/platform/postgres';
import { aDatabase, eventually, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import type { Delivery } from './deliveries';
import { Lanes } from './lanes';
import { once } from './once';
import { sweep } from './sweep';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  worker = await database.as('worker');
});
afterAll(() => database.drop());

const deliveries = (count: number, hearer = 'test.hear'): Delivery[] => {
  const batch = newId();
  return Array.from({ length: count }, (_, at) => ({
    ...{ eventId: at === 0 ? batch : newId(), hearer, batch, type: 'test.told.v1', payload: {}, requestId: null },
  }));
};

/** Lanes whose hearers wait until they are let go, and the queue beside them. */
function aLane({ failing = [] as string[], queueIsAway = false } = {}) {
  const heard: string[][] = [];
  const queued: OutgoingJob[] = [];
  let letGo: () => void = () => undefined;
  const mayGo = new Promise<void>((resolve) => (letGo = resolve));
  const queues: JobQueues = {
    async add(jobs) {
      if (queueIsAway) throw new Error('The queue is away');
      queued.push(...jobs);
    },
    resend: async () => undefined,
    close: async () => undefined,
  };
  const hearing = {
    async hear(_: string, open: readonly Delivery[]) {
      heard.push(open.map(({ eventId }) => eventId));
      await mayGo;
      return open
        .filter(({ eventId }) => failing.includes(eventId))
        .map((delivery) => ({ delivery, fault: new Error('It cannot be done') }));
    },
  };
  const lanes = new Lanes({ database: worker, queues, hearing, logger: createLogger('worker', 'silent') });
  return { lanes, heard, queued, letGo, idsQueued: () => queued.flatMap(({ eventIds }) => eventIds) };
}

const idsOf = (all: readonly Delivery[]) => all.map(({ eventId }) => eventId);

describe('A lane', () => {
  it('hears at once what came while its hearer was at work, and holds up no other lane', async () => {
    const { lanes, heard, letGo } = aLane();
    const [first, second, third, other] = [deliveries(1), deliveries(2), deliveries(3), deliveries(1, 'other.hear')];
    for (const some of [first, second, third, other]) await lanes.take(some);
    expect(heard).toEqual([idsOf(first), idsOf(other)]);
    letGo();
    await eventually(() => expect(heard).toEqual([idsOf(first), idsOf(other), idsOf([...second, ...third])]));
    await lanes.close();
  });

  it('gives to the queue what failed, and only that, under the name of its batch', async () => {
    const [first, bad, ...rest] = deliveries(4);
    const { lanes, queued, letGo } = aLane({ failing: [bad!.eventId] });
    letGo();
    await lanes.take([first!, bad!, ...rest]);
    await lanes.close();
    expect(queued).toEqual([{ queue: 'test', hearer: 'test.hear', batch: first!.eventId, eventIds: [bad!.eventId] }]);
  });

  it('gives to the queue what is too much for it, so that other workers help, and loses none', async () => {
    const { lanes, heard, letGo, idsQueued } = aLane();
    const all = Array.from({ length: 5 }, () => deliveries(200));
    for (const some of all) await lanes.take(some);
    expect(idsQueued()).toHaveLength(400);
    letGo();
    await eventually(() => expect([...heard.flat(), ...idsQueued()].sort()).toEqual(idsOf(all.flat()).sort()));
    await lanes.close();
  });

  it('that closes finishes what it is at, and gives what waits to other workers', async () => {
    const { lanes, heard, letGo, idsQueued } = aLane();
    const [first, second] = [deliveries(1), deliveries(2)];
    for (const some of [first, second]) await lanes.take(some);
    const closed = lanes.close();
    letGo();
    await closed;
    expect([heard, idsQueued()]).toEqual([[idsOf(first)], idsOf(second)]);
    const late = deliveries(1);
    await lanes.take(late);
    expect(idsQueued()).toEqual(idsOf([...second, ...late]));
  });

  it('whose queue is away leaves what failed open for the sweep', async () => {
    const [bad] = deliveries(1);
    const { lanes, letGo } = aLane({ failing: [bad!.eventId], queueIsAway: true });
    letGo();
    await lanes.take([bad!]);
    await expect(lanes.close()).resolves.toBeUndefined();
  });

  it('that takes long holds what it is at and what waits: the sweep does not send it again, nor waits for it', async () => {
    const [first, second, gone] = [deliveries(2), deliveries(1), deliveries(1)];
    for (const { eventId, hearer, type } of [...first, ...second, ...gone]) {
      await worker.query(`INSERT INTO platform.outbox (id, type, payload, sent_at) VALUES ($1, $2, '{}', now())`, [
        eventId,
        type,
      ]);
      await worker.query(
        `INSERT INTO platform.delivery (event_id, hearer, sent_at) VALUES ($1, $2, now() - interval '1 hour')`,
        [...[eventId, hearer]],
      );
    }
    const { lanes, letGo } = aLane();
    for (const some of [first, second]) await lanes.take(some);
    const sent: string[] = [];
    const queues: JobQueues = {
      add: async () => undefined,
      resend: async (jobs) => void sent.push(...jobs.flatMap(({ eventIds }) => eventIds)),
      close: async () => undefined,
    };
    // One of them is being written by its hearer at this moment.
    await once(worker, `${first[0]!.eventId}/test.hear`, async () => {
      await lanes.hold();
      await sweep(worker, queues, { pauseSeconds: 60 });
    });
    expect(sent).toEqual(idsOf(gone));
    letGo();
    await lanes.close();
  });
});
