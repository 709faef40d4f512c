import type { DataSource } from 'typeorm';
import type { JobQueues, OutgoingJob } from '@academy/platform/jobs';
import { queueOf } from '@academy/platform/jobs';

interface Message {
  id: string;
  type: string;
  request_id: string | null;
}

/**
 * Carries committed events from Postgres to the queue, at least once and roughly in order.
 *
 * A crash between sending and COMMIT sends a batch twice. The job id absorbs the second copy while the
 * queue still remembers the first; after that the delivery's row does.
 */
export class OutboxRelay {
  constructor(
    private readonly database: DataSource,
    private readonly queues: JobQueues,
    /** Names of the hearers of each event type. */
    private readonly hearersOf: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** Answers how many messages it moved, so that the caller can rest when there were none. */
  relayBatch(size = 200): Promise<number> {
    return this.database.transaction(async (tx) => {
      const messages: Message[] = await tx.query(
        `SELECT id, type, request_id FROM platform.outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [size],
      );
      if (messages.length === 0) return 0;
      const jobs = messages.flatMap((message) => this.jobsFor(message));
      // Before sending: a worker may finish before this transaction commits, and then waits for these rows.
      await tx.query(
        `INSERT INTO platform.delivery (event_id, hearer) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING`,
        [jobs.map(({ eventId }) => eventId), jobs.map(({ hearer }) => hearer)],
      );
      await tx.query(`UPDATE platform.outbox SET sent_at = clock_timestamp() WHERE id = ANY($1::uuid[])`, [
        messages.map(({ id }) => id),
      ]);
      await this.queues.add(jobs);
      return messages.length;
    });
  }

  private jobsFor({ id, type, request_id }: Message): OutgoingJob[] {
    return (this.hearersOf.get(type) ?? []).map((hearer) => ({
      queue: queueOf(hearer),
      hearer,
      eventId: id,
      requestId: request_id ?? undefined,
    }));
  }
}
