import type { DataSource } from 'typeorm';
import { queueOf, type JobQueues } from '@academy/platform/jobs';

/** After this many sends a delivery waits for a person. */
export const MAX_SENDS = 20;

interface OpenDelivery {
  event_id: string;
  hearer: string;
  request_id: string | null;
}

/**
 * Sends again what was sent but not done: the queue may have lost it, whole or in part.
 * A terminal job of the same id is removed first, since the queue would silently ignore the new one.
 */
export async function sweep(database: DataSource, queues: JobQueues, olderThanSeconds: number): Promise<number> {
  return database.transaction(async (tx) => {
    const open: OpenDelivery[] = await tx.query(
      `SELECT d.event_id, d.hearer, o.request_id
         FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
        WHERE d.done_at IS NULL AND d.tries < $2 AND d.sent_at < clock_timestamp() - make_interval(secs => $1)
        ORDER BY d.sent_at LIMIT 200 FOR UPDATE OF d SKIP LOCKED`,
      [olderThanSeconds, MAX_SENDS],
    );
    if (open.length === 0) return 0;
    await tx.query(
      `UPDATE platform.delivery d SET sent_at = clock_timestamp(), tries = d.tries + 1
         FROM unnest($1::uuid[], $2::text[]) AS s(event_id, hearer)
        WHERE d.event_id = s.event_id AND d.hearer = s.hearer`,
      [open.map((row) => row.event_id), open.map((row) => row.hearer)],
    );
    await queues.resend(
      open.map(({ event_id, hearer, request_id }) => ({
        queue: queueOf(hearer),
        hearer,
        eventId: event_id,
        requestId: request_id ?? undefined,
      })),
    );
    return open.length;
  });
}
