import { pauseAfter, type JobAttempt, type OutgoingJob } from '@academy/platform/jobs';
import type { Logger } from '@academy/platform/observability';
import { withRequestId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { noteFailure, openDeliveries, type Delivery } from './deliveries';
import type { Hearers } from './hearers';
import type { Heard, Hearing as Hears } from './hears';
import { causeOf } from './once';

/** Events that one hearer hears alone, at once: their work takes connections that others need too. */
const AT_ONCE = 3;

export interface Attempt {
  readonly number: number;
  readonly last: boolean;
  /** Seconds until the next one, where it fails; null where there is none, or the sweep makes it. */
  readonly nextSeconds: number | null;
}

/** A delivery that could not be done, and why. */
export interface Failed {
  readonly delivery: Delivery;
  readonly fault: unknown;
}

type HearerOf = Hearers extends ReadonlyMap<string, infer One> ? One : never;

/** Brings deliveries to their hearer: all at once where it can, and else, or where that fails, one by one. */
export class Hearing {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly parts: { readonly database: DataSource; readonly hearers: Hearers; readonly logger: Logger },
  ) {}

  /** What a job of the queue carries. Throws when something could not be done; the rest is, and the next attempt leaves it out. */
  async hearJob({ hearer, eventIds = [] }: OutgoingJob, job: JobAttempt): Promise<{ readonly heard: number }> {
    const attempt = { ...job, nextSeconds: job.last ? null : pauseAfter(job.number) };
    const { open, unknown } = await openDeliveries(this.parts.database, hearer, eventIds);
    const [failed] = await this.hear(hearer, open, attempt);
    if (failed) throw failed.fault;
    if (unknown.length > 0) throw new Error(`No event ${unknown.join(', ')} in the outbox`);
    return { heard: open.length };
  }

  /** Deliveries of one hearer, none of them done; answers those that could not be. */
  async hear(name: string, open: readonly Delivery[], attempt: Attempt): Promise<readonly Failed[]> {
    const hearer = this.parts.hearers.get(name);
    if (!hearer) throw new Error(`Nobody here hears ${name}`);
    const log = this.parts.logger.child({ hearer: name, attempt: attempt.number });
    const failed: Failed[] = [];
    this.count(name, open.length);
    try {
      await inTurns(await this.together(hearer, open, log), async (delivery) => {
        const fault = await this.alone(hearer, delivery, attempt, log);
        if (fault !== undefined) failed.push({ delivery, fault });
      });
      return failed;
    } finally {
      this.count(name, -open.length);
    }
  }

  /** How many deliveries are heard at this moment, by hearer. */
  atWork(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counts);
  }

  private count(hearer: string, more: number): void {
    const count = (this.counts.get(hearer) ?? 0) + more;
    if (count > 0) this.counts.set(hearer, count);
    else this.counts.delete(hearer);
  }

  /** Answers those that are left to be heard alone. */
  private async together({ work, ...hears }: HearerOf, open: readonly Delivery[], log: Logger) {
    const [first] = open;
    if (!first || !work.hearAll || open.length === 1) return open;
    const ids = open.map(({ eventId }) => eventId);
    try {
      const heard = open.map((delivery) => heardBy(hears, delivery));
      const outcomes = await withRequestId(clickOf(open, first), () => work.hearAll?.(heard));
      for (const { eventId, requestId } of open) {
        const outcome = outcomes?.get(causeOf(eventId, hears.hearer))?.kind;
        log.info({ eventId, requestId, batch: first.eventId, outcome }, 'heard');
      }
      return [];
    } catch (error) {
      log.warn({ err: error, batch: first.eventId, events: ids.length }, 'failed together; each is heard alone');
      return (await openDeliveries(this.parts.database, hears.hearer, ids)).open;
    }
  }

  /** Answers what went wrong. */
  private async alone({ work, ...hears }: HearerOf, delivery: Delivery, attempt: Attempt, log: Logger) {
    const { eventId, requestId } = delivery;
    try {
      const { event, cause } = heardBy(hears, delivery);
      const outcome = await withRequestId(requestId ?? eventId, () => work.hear(event, cause));
      log.info({ eventId, requestId, outcome: outcome.kind }, 'heard');
      return undefined;
    } catch (error) {
      const said = attempt.last ? 'gave up; the sweep will try again' : 'failed; will be tried again';
      log.error({ err: error, eventId, requestId }, said);
      await noteFailure(this.parts.database, delivery, { error, nextSeconds: attempt.nextSeconds });
      return error ?? new Error(said);
    }
  }
}

/** Throws when the event does not have the shape that its contract promises. */
const heardBy = ({ event, hearer }: Hears, { eventId, type, payload }: Delivery): Heard => ({
  event: { type, ...(event.schema.parse(payload) as object) },
  cause: causeOf(eventId, hearer),
});

/** The click that all of them follow from; of several clicks the batch, which the log names beside each of them. */
function clickOf(open: readonly Delivery[], first: Delivery): string {
  const clicks = new Set(open.map(({ requestId }) => requestId));
  return (clicks.size === 1 ? first.requestId : undefined) ?? first.eventId;
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
