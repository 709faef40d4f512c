import type { DataSource } from 'typeorm';
import { queueOf, type JobBackend, type JobQueues, type QueueHealth, type RunningWorker } from '@academy/platform/jobs';
import type { Logger } from '@academy/platform/observability';
import { hearersByEvent, type Hearers } from './hearers';
import { Hearing } from './hearing';
import { Lanes } from './lanes';
import { OutboxRelay } from './relay';
import { Rests } from './rests';
import { tellWhatIsDue, type Schedule } from './schedule';
import { sweep, SWEPT_AT_ONCE, type SendTerms } from './sweep';
import { WorkerBeat } from './worker-beat';

/** Milliseconds: whoever writes news rings, and what rang unheard, or was written by who has no bell, waits so long at most. */
const RELAY_REST_MS = 1_000;
/** Most messages of one turn of the relay. */
const BATCH = 200;

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
  /** Whether the queue can be reached, for whoever looks how it stands. */
  readonly health: Pick<QueueHealth, 'answers'>;
}

/** The worker's engine: carries events to the queues, does the jobs, and sends again what got lost. */
export class JobRuntime {
  private readonly queues: JobQueues;
  private readonly relay: OutboxRelay;
  private workers: RunningWorker[] = [];
  private stopping = false;
  private loops: Promise<void>[] = [];
  private readonly rests = new Rests();
  private readonly bell = new Rests();
  private readonly sweepBell = new Rests();
  private readonly beat: WorkerBeat;
  private readonly hearing: Hearing;
  private readonly lanes: Lanes;

  constructor(private readonly options: RuntimeOptions) {
    this.queues = options.backend.queues();
    const { database, hearers, logger } = options;
    this.hearing = new Hearing(options);
    this.lanes = new Lanes({ database, logger, queues: this.queues, hearing: this.hearing });
    this.relay = new OutboxRelay(database, hearersByEvent(hearers));
    this.beat = new WorkerBeat(database, options.health, { hearing: this.hearing, terms: this.terms() });
  }

  /** Settles when work is taken; rejects when the queue cannot be reached. */
  async start(): Promise<void> {
    const names = new Set([...this.options.hearers.keys()].map(queueOf));
    this.workers = [...names].map((name) =>
      this.options.backend.work(name, (job, attempt) => this.hearing.hearJob(job, attempt)),
    );
    await Promise.all(this.workers.map((worker) => worker.ready()));
    this.loops = [
      this.loop('relay', () => this.relayAll(), this.bell),
      this.loop('hold', async () => {
        await this.lanes.hold();
        return this.options.lockSeconds * 500;
      }),
      this.loop('sweep', () => this.sweepOnce(), this.sweepBell),
      this.loop('beat', () => this.beat.say()),
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
    this.bell.ring();
    this.sweepBell.ring();
    await Promise.all(this.loops);
    await this.lanes.close();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.queues.close();
    await this.beat.leave();
  }

  /** There is news: the relay looks now. */
  ring(): void {
    this.bell.ring();
  }

  /** Someone asked for something again: the sweep looks now. */
  ringForAgain(): void {
    this.sweepBell.ring();
  }

  private terms(): SendTerms {
    const { lockSeconds, sweepSeconds, worthHours = {} } = this.options;
    return { pauseSeconds: Math.max(2 * lockSeconds, sweepSeconds), worthHours };
  }

  private async sweepOnce(): Promise<number> {
    const { database, logger, sweepSeconds } = this.options;
    const sent = await sweep(database, this.queues, this.terms());
    if (sent > 0) logger.warn({ sent }, 'sent deliveries again');
    return sent === SWEPT_AT_ONCE ? 0 : sweepSeconds * 1_000;
  }

  private async relayAll(): Promise<number> {
    for (let taken = BATCH; taken === BATCH && !this.stopping;) {
      const { messages, deliveries } = await this.relay.take(BATCH);
      await this.lanes.take(deliveries);
      taken = messages;
    }
    return RELAY_REST_MS;
  }

  private async loop(name: string, turn: () => Promise<number>, rests = this.rests): Promise<void> {
    while (!this.stopping) {
      const rest = await turn().catch((error: unknown) => {
        this.options.logger.error({ err: error, loop: name }, 'a turn failed; trying again');
        return 1_000;
      });
      if (rest > 0 && !this.stopping) await rests.rest(rest);
    }
  }
}
