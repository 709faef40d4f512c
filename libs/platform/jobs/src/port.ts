/** Work for one hearer: ids only, since the queue is no place for personal data and is never believed. */
export interface OutgoingJob {
  readonly queue: string;
  readonly hearer: string;
  /** Names what was sent together: the first of its events. Sent again it has the same name, so the queue knows it. */
  readonly batch: string;
  readonly eventIds: readonly string[];
}

/** The sending side. */
export interface JobQueues {
  /** Adds jobs; one that the queue still knows by its id is not added twice. */
  add(jobs: readonly OutgoingJob[]): Promise<void>;
  /** Adds jobs again, also those that the queue has already finished or given up; what rests after a failure is tried now. */
  resend(jobs: readonly OutgoingJob[]): Promise<void>;
  close(): Promise<void>;
}

export interface JobAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly last: boolean;
}

export type JobHandler = (job: OutgoingJob, attempt: JobAttempt) => Promise<unknown>;

/** Seconds after the first failed attempt until the next; each later pause is twice the one before. */
export const FIRST_PAUSE = 1;

/** Seconds that the queue waits after so many failed attempts. */
export const pauseAfter = (attempts: number): number => FIRST_PAUSE * 2 ** (attempts - 1);

export interface RunningWorker {
  /** Settles when it takes work; rejects when its queue cannot be reached. */
  ready(): Promise<void>;
  /** Stops taking work and waits for what is under way. */
  close(): Promise<void>;
}

/** One kind of queue, to send to and to work on. */
export interface JobBackend {
  readonly kind: 'postgres' | 'redis';
  queues(): JobQueues;
  work(queue: string, handler: JobHandler): RunningWorker;
}

export const jobId = ({ batch, hearer }: Pick<OutgoingJob, 'batch' | 'hearer'>): string => `outbox-${batch}-${hearer}`;

/** The queue of a hearer is that of its context. */
export const queueOf = (hearer: string): string => hearer.slice(0, hearer.indexOf('.'));

/** What every key of ours begins with in a Redis; the braces keep them together in a cluster. */
export const REDIS_PREFIX = '{academy}';
