import type { DataSource } from 'typeorm';

/** Deliveries of one hearer that are not done. */
export interface WaitingDeliveries {
  readonly hearer: string;
  readonly count: number;
  readonly oldest: Date;
  /** Most sends of one of them. */
  readonly sends: number;
  /** What went wrong last, of the one that was sent last. */
  readonly failure: string | null;
}

/** What was sent and is not done, a row a hearer, the oldest first. */
export function waitingDeliveries(database: DataSource): Promise<WaitingDeliveries[]> {
  return database.query(`
    SELECT d.hearer, count(*)::int AS count, min(o.occurred_at) AS oldest, max(d.tries) AS sends,
           (array_agg(d.failure ORDER BY d.sent_at DESC))[1] AS failure
      FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
     WHERE d.done_at IS NULL GROUP BY d.hearer ORDER BY oldest`);
}

/**
 * Has what is not done sent again by the next sweep, also what was given up: all of it, that of a context
 * (`messaging`), or that of one hearer (`messaging.tell-enrolled`). Answers how many deliveries that are.
 */
export async function sendAgain(database: DataSource, who?: string): Promise<number> {
  const again: unknown[] = await database.transaction((tx) =>
    tx.query(
      `WITH again AS (
         UPDATE platform.delivery SET again_at = clock_timestamp(), sent_at = '-infinity', tries = 1
          WHERE done_at IS NULL AND ($1::text IS NULL OR hearer = $1 OR split_part(hearer, '.', 1) = $1)
          RETURNING 1)
       SELECT * FROM again`,
      [who ?? null],
    ),
  );
  return again.length;
}
