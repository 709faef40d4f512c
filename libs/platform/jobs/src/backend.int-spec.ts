import { aDatabase, eventually, type TestDatabase } from '@academy/testkit';
import { createJobBackend, type JobBackend, type OutgoingJob } from './index';

const redisUrl = process.env['TEST_REDIS_URL'] || undefined;

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase([])));
afterAll(() => database.drop());

const aJob = (name: string): OutgoingJob => ({
  queue: 'contract',
  hearer: 'contract.hear',
  batch: `${name}-${Math.random()}`,
  eventIds: ['one', 'two'],
});

/** What every queue must do, whatever carries it. */
function aQueue(open: () => JobBackend) {
  let backend: JobBackend;
  const closing: { close(): Promise<void> }[] = [];
  const queues = () => {
    const made = backend.queues();
    closing.push(made);
    return made;
  };
  const work = (handler: Parameters<JobBackend['work']>[1]) => {
    const made = backend.work('contract', handler);
    closing.push(made);
    return made;
  };

  beforeEach(() => (backend = open()));
  afterEach(async () => {
    for (const part of closing.splice(0).reverse()) await part.close();
  });

  it('brings a job to a worker, with all that it carries', async () => {
    const job = aJob('one');
    const seen: OutgoingJob[] = [];
    work((given) => Promise.resolve(seen.push(given)));
    await queues().add([job]);
    await eventually(() => expect(seen).toEqual([job]));
  });

  it('does a job once that is added twice', async () => {
    const [twice, last] = [aJob('twice'), aJob('last')];
    const seen: string[] = [];
    const sender = queues();
    await sender.add([twice]);
    await sender.add([twice]);
    await sender.add([last]);
    work(({ batch }) => Promise.resolve(seen.push(batch)));
    await eventually(() => expect(seen).toContain(last.batch));
    expect(seen.filter((id) => id === twice.batch)).toHaveLength(1);
  });

  it('tries a job again that failed, and says which try it is', async () => {
    const job = aJob('again');
    const tries: number[] = [];
    work((given, { number }) => {
      if (given.batch !== job.batch) return Promise.resolve();
      tries.push(number);
      return number === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    await queues().add([job]);
    await eventually(() => expect(tries).toEqual([1, 2]));
  });

  it('does a job again that is sent again after it was finished', async () => {
    const job = aJob('resent');
    let times = 0;
    work((given) => Promise.resolve(given.batch === job.batch ? (times += 1) : times));
    const sender = queues();
    await sender.add([job]);
    await eventually(() => expect(times).toBe(1));
    await eventually(async () => {
      await sender.resend([job]);
      expect(times).toBeGreaterThan(1);
    });
  });

  it('finishes what is under way before it closes', async () => {
    const job = aJob('slow');
    let finished = false;
    let begun: () => void = () => undefined;
    let goOn: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const worker = backend.work('contract', async (given) => {
      if (given.batch !== job.batch) return;
      begun();
      await mayGoOn;
      finished = true;
    });
    await queues().add([job]);
    await hasBegun;
    const closing = worker.close().then(() => finished);
    goOn();
    expect(await closing).toBe(true);
  });
}

describe('The queue on Postgres, when its database throws everyone out', () => {
  it('tells so a few times, rests, and goes on', async () => {
    const faults: Error[] = [];
    const backend = createJobBackend({ ...settings(), redisUrl: undefined, onError: (error) => faults.push(error) });
    const job = aJob('after');
    const done: string[] = [];
    const worker = backend.work('contract', async ({ batch }) => done.push(batch));
    await worker.ready();
    const queues = backend.queues();
    await queues.add([aJob('before')]);
    await eventually(() => expect(done).toHaveLength(1));
    const owner = await database.as('owner');
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await eventually(() => queues.resend([job]));
    await eventually(() => expect(done).toContain(job.batch));
    expect(faults.length).toBeLessThan(20);
    await Promise.all([queues.close(), worker.close()]);
  });
});

const settings = () => ({ databaseUrl: database.url, lockSeconds: 5, onError: () => undefined });

describe('The queue on Postgres', () => aQueue(() => createJobBackend({ ...settings(), redisUrl: undefined })));

(redisUrl ? describe : describe.skip)('The queue on Redis', () =>
  aQueue(() => createJobBackend({ ...settings(), redisUrl })),
);
