import type { DataSource } from 'typeorm';
import type { JobQueues } from '@academy/platform/jobs';
import { jobsOf } from './jobs-of';

/** Sends that come at an even pace; the pause before each later one is twice that before it. */
const EVEN_SENDS = 3;
const LONGEST_PAUSE = '2 hours';
/** Most deliveries of one turn. */
export const SWEPT_AT_ONCE = 200;

interface OpenDelivery {
  eventId: string;
  hearer: string;
  batch: string;
}

/** By which terms what was not done is sent again. */
export interface SendTerms {
  /** Seconds before the first sends again. */
  readonly pauseSeconds: number;
  /** By queue: hours after its event in which a delivery is worth doing. What is not here is tried for ever. */
  readonly worthHours?: Readonly<Record<string, number>>;
}

/**
 * Sends again what was sent but not done: the queue may have lost it, whole or in part. The pauses grow to two hours, and
 * only what is no longer worth doing ends; it then waits for a person.
 * A terminal job of the same id is removed first, since the queue would silently ignore the new one.
 */
export async function sweep(
  database: DataSource,
  queues: JobQueues,
  { pauseSeconds, worthHours = {} }: SendTerms,
): Promise<number> {
  return database.transaction(async (tx) => {
    const open: OpenDelivery[] = await tx.query(
      `SELECT d.event_id AS "eventId", d.hearer, coalesce(d.batch, d.event_id) AS batch
         FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
        WHERE d.done_at IS NULL
          AND d.sent_at < clock_timestamp()
            - least($1 * 2 ^ least(greatest(d.tries - ${EVEN_SENDS}, 0), 16) * interval '1 second', interval '${LONGEST_PAUSE}')
          AND NOT EXISTS (
            SELECT 1 FROM unnest($2::text[], $3::int[]) AS worth(queue, hours)
             WHERE split_part(d.hearer, '.', 1) = worth.queue
               AND coalesce(d.again_at, o.occurred_at) < clock_timestamp() - make_interval(hours => worth.hours))
        ORDER BY d.sent_at LIMIT ${SWEPT_AT_ONCE} FOR UPDATE OF d SKIP LOCKED`,
      [pauseSeconds, Object.keys(worthHours), Object.values(worthHours)],
    );
    if (open.length === 0) return 0;
    await tx.query(
      `UPDATE platform.delivery d SET sent_at = clock_timestamp(), tries = d.tries + 1
         FROM unnest($1::uuid[], $2::text[]) AS s(event_id, hearer)
        WHERE d.event_id = s.event_id AND d.hearer = s.hearer`,
      [open.map((row) => row.eventId), open.map((row) => row.hearer)],
    );
    await queues.resend(jobsOf(open));
    return open.length;
  });
}
