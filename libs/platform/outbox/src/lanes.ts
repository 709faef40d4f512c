import type { JobQueues } from '@academy/platform/jobs';
import type { Logger } from '@academy/platform/observability';
import type { DataSource } from 'typeorm';
import { stillAt, type Delivery } from './deliveries';
import type { Hearing } from './hearing';
import { jobsOf } from './jobs-of';

/** Deliveries that wait here for one hearer, at most: what is more goes to the queue, where every worker helps. */
const MOST = 400;

export interface LaneParts {
  readonly database: DataSource;
  readonly queues: JobQueues;
  readonly hearing: Pick<Hearing, 'hear'>;
  readonly logger: Logger;
}

/**
 * What this process took from the outbox and hears itself, a lane a hearer: what comes while a hearer is at work is its next
 * batch, so that the busier it is, the less each costs. Nothing is kept here that is not a row: a process that dies leaves open
 * deliveries, which the sweep finds. What fails, and what is too much, goes to the queue.
 */
export class Lanes {
  private readonly lanes = new Map<string, { waiting: Delivery[]; atWork: readonly Delivery[]; run: Promise<void> }>();
  private closing = false;

  constructor(private readonly parts: LaneParts) {}

  /** Hears these as soon as their hearers have time. */
  async take(deliveries: readonly Delivery[]): Promise<void> {
    const tooMuch: Delivery[] = [];
    for (const delivery of deliveries) {
      const lane = this.laneOf(delivery.hearer);
      if (lane.waiting.length >= MOST || this.closing) tooMuch.push(delivery);
      else lane.waiting.push(delivery);
    }
    for (const hearer of new Set(deliveries.map((one) => one.hearer))) this.start(hearer);
    await this.toQueue(tooMuch);
  }

  /** Says of what takes long that somebody is at it. */
  async hold(): Promise<void> {
    const held = [...this.lanes.values()].flatMap(({ waiting, atWork }) => [...atWork, ...waiting]);
    if (held.length > 0) await stillAt(this.parts.database, held);
  }

  /** Finishes what is at work; what waits is for another worker. */
  async close(): Promise<void> {
    this.closing = true;
    await this.toQueue([...this.lanes.values()].flatMap(({ waiting }) => waiting.splice(0)));
    await Promise.all([...this.lanes.values()].map(({ run }) => run));
  }

  private laneOf(hearer: string) {
    const lane = this.lanes.get(hearer) ?? { waiting: [], atWork: [], run: Promise.resolve() };
    this.lanes.set(hearer, lane);
    return lane;
  }

  private start(hearer: string): void {
    const lane = this.laneOf(hearer);
    if (lane.atWork.length > 0 || lane.waiting.length === 0) return;
    lane.atWork = lane.waiting.splice(0);
    lane.run = this.work(hearer, lane.atWork).finally(() => {
      lane.atWork = [];
      this.start(hearer);
    });
  }

  private async work(hearer: string, deliveries: readonly Delivery[]): Promise<void> {
    try {
      const failed = await this.parts.hearing.hear(hearer, deliveries, { number: 1, last: false, nextSeconds: 0 });
      await this.toQueue(failed.map(({ delivery }) => delivery));
    } catch (err) {
      this.parts.logger.error({ err, hearer }, 'a lane failed; the sweep will send again what it had');
    }
  }

  /** Where the queue cannot be reached the deliveries stay open, and the sweep sends them again. */
  private async toQueue(deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.parts.queues.add(jobsOf(deliveries)).catch((err: unknown) => {
      this.parts.logger.warn({ err, deliveries: deliveries.length }, 'the queue cannot be reached; the sweep will try');
    });
  }
}
