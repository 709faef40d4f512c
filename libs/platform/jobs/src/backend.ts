import { createPostgresBackend, createRedisBackend, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Client } from 'pg';
import {
  FIRST_PAUSE,
  jobId,
  REDIS_PREFIX,
  type JobBackend,
  type JobHandler,
  type JobQueues,
  type OutgoingJob,
  type RunningWorker,
} from './port';

/** PostgreSQL schema of the queue. */
const QUEUE_SCHEMA = 'bullmq';

const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: FIRST_PAUSE * 1_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 24 * 3_600 },
};

export interface QueueSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly lockSeconds: number;
  readonly onError: (error: Error) => void;
}

/** BullMQ on Redis when there is one, and else on Postgres; both behind the same port. */
export const createJobBackend = (settings: QueueSettings): JobBackend =>
  settings.redisUrl === undefined ? postgresBackend(settings) : redisBackend(settings.redisUrl, settings);

interface JobLike {
  getState(): Promise<string>;
  remove(): Promise<unknown>;
  promote(): Promise<unknown>;
}

interface QueueLike {
  addBulk(jobs: { name: string; data: OutgoingJob; opts: object }[]): Promise<unknown>;
  getJob(id: string): Promise<JobLike | undefined>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

interface WorkerLike {
  close(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  pause(doNotWaitActive: boolean): Promise<void>;
  resume(): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

type Process = (job: { data: OutgoingJob; attemptsMade: number; opts: { attempts?: number } }) => Promise<unknown>;

interface Constructors {
  queue(name: string): QueueLike;
  worker(name: string, process: Process): WorkerLike;
}

/** Jobs of one queue at once: each brings all that was told lately to one hearer. */
const AT_ONCE = 3;
/**
 * Seconds after which a worker without work looks whether the queue forgot to tell it of some. It is told of each new job, and
 * when a later try is due, so this is for connections that broke without a word.
 */
const LOOK_AGAIN = 30;

/** A connection that is looked through again before this stays: a new one works all of the queue's functions out anew. */
const KEPT_MS = 4 * LOOK_AGAIN * 1_000;

/**
 * A stalled job is one whose worker died, which says nothing about the job: the default of one stall sends good
 * jobs to `failed` after a few kills. Tries are bounded by `attempts` and by the outbox's own count.
 */
const workerOptions = (lockSeconds: number) => ({
  concurrency: AT_ONCE,
  drainDelay: LOOK_AGAIN,
  lockDuration: lockSeconds * 1_000,
  stalledInterval: Math.max(1_000, lockSeconds * 1_000),
  maxStalledCount: 50,
});

function postgresBackend({ databaseUrl, lockSeconds, onError }: QueueSettings): JobBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString: databaseUrl, schema: QUEUE_SCHEMA, max: 3, idleTimeoutMillis: KEPT_MS };
  return backendOf('postgres', onError, {
    queue: (name) => new Queue<OutgoingJob>(name, { connection }),
    worker: (name, process) =>
      new Worker(name, process as never, { connection, ...workerOptions(lockSeconds) }) as WorkerLike,
  });
}

function redisBackend(redisUrl: string, { lockSeconds, onError }: QueueSettings): JobBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const producer = () => quiet(new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }), onError);
  const consumer = () => quiet(new Redis(redisUrl, { maxRetriesPerRequest: null }), onError);
  return backendOf('redis', onError, {
    queue: (name) =>
      closing(
        producer(),
        (connection) => new Queue<OutgoingJob>(name, { connection, prefix: REDIS_PREFIX }) as unknown as QueueLike,
      ),
    worker: (name, process) =>
      closing(
        consumer(),
        (connection) =>
          new Worker(name, process as never, {
            connection,
            prefix: REDIS_PREFIX,
            ...workerOptions(lockSeconds),
          }) as WorkerLike,
      ),
  });
}

/** BullMQ leaves connections open that it was handed; here they close with what uses them. */
function closing<T extends { close(): Promise<void> }>(connection: Redis, make: (connection: Redis) => T): T {
  const made = make(connection);
  const close = made.close.bind(made);
  made.close = async () => {
    await close();
    connection.disconnect();
  };
  return made;
}

function quiet(redis: Redis, onError: (error: Error) => void): Redis {
  redis.on('error', onError);
  return redis;
}

function backendOf(kind: JobBackend['kind'], onError: (error: Error) => void, make: Constructors): JobBackend {
  return {
    kind,
    queues: () => new NamedQueues((name) => withErrors(make.queue(name), onError)),
    work: (name, handler) => new RestingWorker(make.worker(name, processWith(handler)), onError),
  };
}

const REST_MS = 1_000;

/**
 * A worker that rests for a second after a fault of its queue. Without that, BullMQ asks again at once, for as long as the
 * database is away: without a pause in which anything else could run, and with a line of log each time.
 */
class RestingWorker implements RunningWorker {
  private rest: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    private readonly worker: WorkerLike,
    private readonly onError: (error: Error) => void,
  ) {
    worker.on('error', (error) => this.takeRest(error));
  }

  async ready(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  async close(): Promise<void> {
    this.closing = true;
    clearTimeout(this.rest);
    await this.worker.close();
  }

  private takeRest(error: Error): void {
    if (this.rest || this.closing) return;
    this.onError(error);
    void this.worker.pause(true);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      void this.worker.resume();
    }, REST_MS);
  }
}

function withErrors<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(
  emitter: T,
  onError: (error: Error) => void,
): T {
  emitter.on('error', onError);
  return emitter;
}

const processWith =
  (handler: JobHandler): Process =>
  (job) =>
    handler(job.data, { number: job.attemptsMade + 1, last: job.attemptsMade + 1 >= (job.opts.attempts ?? 1) });

class NamedQueues implements JobQueues {
  private readonly open = new Map<string, QueueLike>();

  constructor(private readonly make: (name: string) => QueueLike) {}

  async add(jobs: readonly OutgoingJob[]): Promise<void> {
    for (const [name, ofQueue] of groupByQueue(jobs)) {
      const bulk = ofQueue.map((job) => ({ name: job.hearer, data: job, opts: { ...jobOptions, jobId: jobId(job) } }));
      await this.named(name)
        .addBulk(bulk)
        .catch((error: unknown) => this.giveUpOn(name, error));
    }
  }

  async resend(jobs: readonly OutgoingJob[]): Promise<void> {
    for (const job of jobs) await this.forget(job);
    await this.add(jobs);
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
  }

  private async forget(job: OutgoingJob): Promise<void> {
    const known = await this.named(job.queue).getJob(jobId(job));
    const state = await known?.getState();
    if (state === 'completed' || state === 'failed') await known?.remove();
    if (state === 'delayed') await promote(known);
  }

  /** A queue that could not be reached when it was opened never is: the next try opens another. */
  private giveUpOn(name: string, error: unknown): never {
    const broken = this.open.get(name);
    this.open.delete(name);
    void broken?.close().catch(() => undefined);
    throw error;
  }

  private named(name: string): QueueLike {
    const queue = this.open.get(name) ?? this.make(name);
    this.open.set(name, queue);
    return queue;
  }
}

function groupByQueue(jobs: readonly OutgoingJob[]): Map<string, OutgoingJob[]> {
  const groups = new Map<string, OutgoingJob[]>();
  for (const job of jobs) groups.set(job.queue, [...(groups.get(job.queue) ?? []), job]);
  return groups;
}

/** Has a job that rests after a failure tried now. Whoever began it meanwhile was first, and that is as good. */
async function promote(job: JobLike | undefined): Promise<void> {
  await job?.promote().catch(async (fault: unknown) => {
    if ((await job.getState()) === 'delayed') throw fault;
  });
}

/** Makes or updates the queue's own tables over one connection; safe to run at every start. */
export async function migrateQueue(client: Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
}
