import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failing/failure-kind';

/** One delivery, or all of one hearer that failed for one kind of reason. */
export type WhichFailing =
  { readonly eventId: string; readonly hearer: string } | { readonly hearer: string; readonly kind: FailureKind };

/** Where one delivery stands, while nobody else can change that; undefined where there is none. */
export async function lockDelivery(
  tx: EntityManager,
  { eventId, hearer }: { readonly eventId: string; readonly hearer: string },
): Promise<{ readonly isDone: boolean } | undefined> {
  const [row]: { isDone: boolean }[] = await tx.query(
    `SELECT done_at IS NOT NULL AS "isDone" FROM platform.delivery WHERE event_id = $1 AND hearer = $2 FOR UPDATE`,
    [eventId, hearer],
  );
  return row;
}

/**
 * Has what failed sent again by the next turn of the sweep, for which the caller rings; what waits for that already is left.
 * Answers how many deliveries that are.
 */
export async function tryAgain(tx: EntityManager, which: WhichFailing): Promise<number> {
  const [condition, value] =
    'eventId' in which
      ? ['event_id = $2::uuid', which.eventId]
      : [`coalesce(failure_kind, 'FAULT') = $2::text`, which.kind];
  const asked: unknown[] = await tx.query(
    `WITH again AS (
       UPDATE platform.delivery SET again_at = clock_timestamp(), sent_at = '-infinity', tries = 1
        WHERE hearer = $1 AND ${condition} AND done_at IS NULL AND failure IS NOT NULL AND sent_at > '-infinity'
        RETURNING 1)
     SELECT * FROM again`,
    [which.hearer, value],
  );
  return asked.length;
}
