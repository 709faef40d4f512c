import type { JobQueues } from '@academy/platform/jobs';
import type { DataSource } from 'typeorm';
import { jobsOf } from './jobs-of';

/** A message, with one of those who hear it; a message that nobody hears comes alone. */
interface Sent {
  readonly eventId: string;
  readonly hearer: string | null;
  readonly batch: string;
}

const UNSENT = `SELECT 1 FROM platform.outbox WHERE sent_at IS NULL LIMIT 1`;

/**
 * The delivery rows are there before the jobs: a worker may finish before this transaction commits, and then waits for these
 * rows. What goes to one hearer is one batch, called by its first message.
 */
const SEND = `
  WITH unsent AS (
    SELECT id, type FROM platform.outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  sent AS (
    UPDATE platform.outbox o SET sent_at = clock_timestamp() FROM unsent u WHERE o.id = u.id),
  heard AS (
    SELECT u.id, h.hearer, first_value(u.id) OVER (PARTITION BY h.hearer ORDER BY u.id) AS batch
      FROM unsent u LEFT JOIN jsonb_to_recordset($2::jsonb) AS h(type text, hearer text) ON h.type = u.type),
  delivered AS (
    INSERT INTO platform.delivery (event_id, hearer, batch)
    SELECT id, hearer, batch FROM heard WHERE hearer IS NOT NULL ORDER BY id, hearer ON CONFLICT DO NOTHING)
  SELECT id AS "eventId", hearer, batch FROM heard ORDER BY id`;

/**
 * Carries committed events from Postgres to the queue, at least once and roughly in order: one job a hearer, with all that it
 * has to hear.
 *
 * A crash between sending and COMMIT sends a batch twice. The job id absorbs the second copy while the
 * queue still remembers the first; after that the delivery's row does.
 */
export class OutboxRelay {
  private readonly hearers: string;

  constructor(
    private readonly database: DataSource,
    private readonly queues: JobQueues,
    /** Names of the hearers of each event type. */
    hearersOf: ReadonlyMap<string, readonly string[]>,
  ) {
    this.hearers = JSON.stringify([...hearersOf].flatMap(([type, names]) => names.map((hearer) => ({ type, hearer }))));
  }

  /** Whether there is anything to carry. */
  async hasNews(): Promise<boolean> {
    const unsent: unknown[] = await this.database.query(UNSENT);
    return unsent.length > 0;
  }

  /** Answers how many messages it moved, so that the caller can rest when there were none. */
  relayBatch(size: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      const sent: Sent[] = await tx.query(SEND, [size, this.hearers]);
      const jobs = jobsOf(sent.flatMap(({ hearer, ...one }) => (hearer === null ? [] : { ...one, hearer })));
      if (jobs.length > 0) await this.queues.add(jobs);
      return new Set(sent.map(({ eventId }) => eventId)).size;
    });
  }
}
