import type { OutgoingJob } from '@academy/platform/jobs';
import type { Logger } from '@academy/platform/observability';
import { withRequestId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { noteFailure, openDeliveries, type Delivery } from './deliveries';
import type { Hearers } from './hearers';
import type { Heard } from './hears';
import { causeOf } from './once';

/** Events of one job that are heard alone, at once: their work takes connections that other hearers need too. */
const AT_ONCE = 2;

type Hearing = Hearers extends ReadonlyMap<string, infer One> ? One : never;

interface Attempt {
  readonly number: number;
  readonly last: boolean;
}

/** Brings what a job carries to its hearer: all at once where it can, and else, or where that fails, one by one. */
export class JobHearing {
  constructor(
    private readonly parts: { readonly database: DataSource; readonly hearers: Hearers; readonly logger: Logger },
  ) {}

  /** Throws when something could not be done; the rest is, and the next attempt leaves it out. */
  async hear({ hearer, eventIds = [] }: OutgoingJob, attempt: Attempt): Promise<{ readonly heard: number }> {
    const hearing = this.parts.hearers.get(hearer);
    if (!hearing) throw new Error(`Nobody here hears ${hearer}`);
    const log = this.parts.logger.child({ hearer, attempt: attempt.number });
    const { open, unknown } = await openDeliveries(this.parts.database, hearer, eventIds);
    const faults: unknown[] = unknown.map((id) => new Error(`No event ${id} in the outbox`));
    const left = await this.together(hearing, open, log);
    await inTurns(left, async (delivery) => {
      const fault = await this.alone(hearing, delivery, attempt, log);
      if (fault !== undefined) faults.push(fault);
    });
    if (faults.length > 0) throw faults[0];
    return { heard: open.length };
  }

  /** Answers those that are left to be heard alone. */
  private async together(hearing: Hearing, open: readonly Delivery[], log: Logger): Promise<readonly Delivery[]> {
    const { work, hearer } = hearing;
    const [first] = open;
    if (!first || !work.hearAll || open.length === 1) return open;
    try {
      const heard = open.map((delivery) => heardBy(hearing, delivery));
      const outcomes = await withRequestId(clickOf(open), () => work.hearAll?.(heard));
      for (const { eventId, requestId } of open) {
        const outcome = outcomes?.get(causeOf(eventId, hearer))?.kind;
        log.info({ eventId, requestId, batch: first.eventId, outcome }, 'heard');
      }
      return [];
    } catch (error) {
      log.warn({ err: error, batch: first.eventId, events: open.length }, 'failed together; each is heard alone');
      return (
        await openDeliveries(
          this.parts.database,
          hearer,
          open.map(({ eventId }) => eventId),
        )
      ).open;
    }
  }

  /** Answers what went wrong. */
  private async alone(hearing: Hearing, delivery: Delivery, attempt: Attempt, log: Logger): Promise<unknown> {
    const { eventId, requestId } = delivery;
    try {
      const { event, cause } = heardBy(hearing, delivery);
      const outcome = await withRequestId(requestId ?? eventId, () => hearing.work.hear(event, cause));
      log.info({ eventId, requestId, outcome: outcome.kind }, 'heard');
      return undefined;
    } catch (error) {
      const said = attempt.last ? 'gave up; the sweep will try again' : 'failed; will be tried again';
      log.error({ err: error, eventId, requestId }, said);
      await noteFailure(this.parts.database, eventId, hearing.hearer, error);
      return error ?? new Error(said);
    }
  }
}

/** Throws when the event does not have the shape that its contract promises. */
const heardBy = ({ event, hearer }: Hearing, { eventId, type, payload }: Delivery): Heard => ({
  event: { type, ...(event.schema.parse(payload) as object) },
  cause: causeOf(eventId, hearer),
});

/** The click that all of them follow from; of several clicks the batch, which the log names beside each of them. */
function clickOf(open: readonly Delivery[]): string {
  const clicks = new Set(open.map(({ requestId }) => requestId));
  const [click] = clicks;
  return (clicks.size === 1 ? click : undefined) ?? open[0]?.eventId ?? '';
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
