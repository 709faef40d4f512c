import type { DataSource } from 'typeorm';
import type { JobBackend, JobQueues, OutgoingJob, RunningWorker } from '@academy/platform/jobs';
import { queueOf } from '@academy/platform/jobs';
import type { Logger } from '@academy/platform/observability';
import { hearersByEvent, type Hearers } from './hearers';
import { causeOf } from './once';
import { OutboxRelay } from './relay';
import { withRequestId } from '@academy/platform/postgres';
import { Rests } from './rests';
import { tellWhatIsDue, type Schedule } from './schedule';
import { sweep } from './sweep';

const RELAY_REST_MS = 50;

export interface RuntimeOptions {
  readonly database: DataSource;
  readonly backend: JobBackend;
  readonly hearers: Hearers;
  /** Work that comes back with the calendar. */
  readonly schedules: readonly Schedule[];
  /** By queue: for how many hours after an event its deliveries are worth doing. */
  readonly worthHours?: Readonly<Record<string, number>>;
  readonly logger: Logger;
  readonly sweepSeconds: number;
  readonly lockSeconds: number;
}

/** The worker's engine: carries events to the queues, does the jobs, and sends again what got lost. */
export class JobRuntime {
  private readonly queues: JobQueues;
  private readonly relay: OutboxRelay;
  private workers: RunningWorker[] = [];
  private stopping = false;
  private loops: Promise<void>[] = [];
  private readonly rests = new Rests();

  constructor(private readonly options: RuntimeOptions) {
    this.queues = options.backend.queues();
    this.relay = new OutboxRelay(options.database, this.queues, hearersByEvent(options.hearers));
  }

  /** Settles when work is taken; rejects when the queue cannot be reached. */
  async start(): Promise<void> {
    const names = new Set([...this.options.hearers.keys()].map(queueOf));
    this.workers = [...names].map((name) =>
      this.options.backend.work(name, (job, attempt) => this.handle(job, attempt)),
    );
    await Promise.all(this.workers.map((worker) => worker.ready()));
    this.loops = [
      this.loop('relay', async () => ((await this.relay.relayBatch()) > 0 ? 0 : RELAY_REST_MS)),
      this.loop('sweep', async () => {
        const pauseSeconds = Math.max(2 * this.options.lockSeconds, this.options.sweepSeconds);
        const { worthHours = {} } = this.options;
        const sent = await sweep(this.options.database, this.queues, { pauseSeconds, worthHours });
        if (sent > 0) this.options.logger.warn({ sent }, 'sent deliveries again');
        return this.options.sweepSeconds * 1_000;
      }),
      this.loop('schedule', async () => {
        await tellWhatIsDue(this.options.database, this.options.schedules);
        return this.options.sweepSeconds * 1_000;
      }),
    ];
  }

  /** Finishes what is under way, then closes the queues. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.rests.wakeAll();
    await Promise.all(this.loops);
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.queues.close();
  }

  private async loop(name: string, turn: () => Promise<number>): Promise<void> {
    while (!this.stopping) {
      const rest = await turn().catch((error: unknown) => {
        this.options.logger.error({ err: error, loop: name }, 'a turn failed; trying again');
        return 1_000;
      });
      if (rest > 0 && !this.stopping) await this.rests.rest(rest);
    }
  }

  private async handle(job: OutgoingJob, attempt: { number: number; last: boolean }): Promise<unknown> {
    const { eventId, hearer, requestId } = job;
    const log = this.options.logger.child({ eventId, hearer, requestId, attempt: attempt.number });
    const hearing = this.options.hearers.get(hearer);
    if (!hearing) throw new Error(`Nobody here hears ${hearer}`);
    const event = await this.event(eventId);
    try {
      const outcome = await withRequestId(requestId ?? eventId, () =>
        hearing.work.hear(
          { type: event.type, ...(hearing.event.schema.parse(event.payload) as object) },
          causeOf(eventId, hearer),
        ),
      );
      log.info({ outcome: outcome.kind }, 'heard');
      return { kind: outcome.kind };
    } catch (error) {
      log.error({ err: error }, attempt.last ? 'gave up; the sweep will try again' : 'failed; will be tried again');
      await this.noteFailure(eventId, hearer, error);
      throw error;
    }
  }

  private async event(eventId: string): Promise<{ type: string; payload: unknown }> {
    const [row]: { type: string; payload: unknown }[] = await this.options.database.query(
      `SELECT type, payload FROM platform.outbox WHERE id = $1`,
      [eventId],
    );
    if (!row) throw new Error(`No event ${eventId} in the outbox`);
    return row;
  }

  private async noteFailure(eventId: string, hearer: string, error: unknown): Promise<void> {
    const words = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    await this.options.database
      .query(`UPDATE platform.delivery SET failure = $3 WHERE event_id = $1 AND hearer = $2`, [eventId, hearer, words])
      .catch(() => undefined);
  }
}
