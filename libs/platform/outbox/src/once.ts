import type { AlreadyDone, Cause } from '@academy/kernel';
import type { DataSource, EntityManager } from 'typeorm';

/** The cause that names one hearer's delivery of one event. */
export const causeOf = (eventId: string, hearer: string): Cause => `${eventId}/${hearer}`;

/**
 * Does the work for a delivery in one transaction with marking it done, so that a second delivery of the
 * same event finds it done. Concurrent copies wait for each other on the delivery's row.
 */
export async function once<T>(
  source: DataSource,
  cause: Cause,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T | AlreadyDone> {
  const [eventId, hearer] = cause.split('/');
  return source.transaction(async (tx) => {
    const marked: unknown[] = await tx.query(
      `INSERT INTO platform.delivery AS d (event_id, hearer, done_at) VALUES ($1, $2, clock_timestamp())
       ON CONFLICT (event_id, hearer) DO UPDATE SET done_at = clock_timestamp(), failure = NULL WHERE d.done_at IS NULL
       RETURNING 1`,
      [eventId, hearer],
    );
    return marked.length === 0 ? { kind: 'AlreadyDone' } : work(tx);
  });
}
