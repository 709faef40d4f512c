import type { DataSource } from 'typeorm';
import { failureKindOf } from './failing/failure-kind';
import { failureText } from './failing/failure-text';

/** An event as it waits for one of its hearers. */
export interface Delivery {
  readonly eventId: string;
  readonly hearer: string;
  /** The first of those that were sent to its hearer together. */
  readonly batch: string;
  readonly type: string;
  readonly payload: unknown;
  /** The click that it follows from. */
  readonly requestId: string | null;
}

/** Those of these events that this hearer has not done, in order of telling, and those that the outbox does not know. */
export async function openDeliveries(
  database: DataSource,
  hearer: string,
  eventIds: readonly string[],
): Promise<{ readonly open: readonly Delivery[]; readonly unknown: readonly string[] }> {
  const rows: (Delivery & { done: boolean })[] = await database.query(
    `SELECT o.id AS "eventId", $2::text AS hearer, coalesce(d.batch, o.id) AS batch, o.type, o.payload,
            o.request_id AS "requestId", d.done_at IS NOT NULL AS done
       FROM platform.outbox o LEFT JOIN platform.delivery d ON d.event_id = o.id AND d.hearer = $2
      WHERE o.id = ANY($1::uuid[]) ORDER BY o.id`,
    [eventIds, hearer],
  );
  const known = new Set(rows.map(({ eventId }) => eventId));
  return { open: rows.filter(({ done }) => !done), unknown: eventIds.filter((id) => !known.has(id)) };
}

interface Failure {
  readonly error: unknown;
  /** Seconds until the queue tries again; null where it does not. */
  readonly nextSeconds: number | null;
}

/** What went wrong last, since when and how often, for whoever looks at what waits. */
export async function noteFailure(
  database: DataSource,
  { eventId, hearer }: Delivery,
  { error, nextSeconds }: Failure,
): Promise<void> {
  await database
    .query(
      `UPDATE platform.delivery
          SET failure = $3, failure_kind = $4, failures = failures + 1, failed_at = clock_timestamp(),
              failing_since = CASE WHEN failure IS NULL THEN clock_timestamp() ELSE coalesce(failing_since, clock_timestamp()) END,
              next_at = clock_timestamp() + make_interval(secs => $5)
        WHERE event_id = $1 AND hearer = $2 AND done_at IS NULL`,
      [eventId, hearer, failureText(error), failureKindOf(error), nextSeconds],
    )
    .catch(() => undefined);
}

/**
 * Says that somebody is at these still, so that the sweep does not send them again beside. What is being written by its hearer at
 * this moment is left alone: the sweep leaves it alone as well.
 */
export async function stillAt(database: DataSource, deliveries: readonly Delivery[]): Promise<void> {
  await database.query(
    `UPDATE platform.delivery d SET sent_at = clock_timestamp()
       FROM (SELECT o.event_id, o.hearer FROM platform.delivery o
               JOIN unnest($1::uuid[], $2::text[]) AS h(event_id, hearer) USING (event_id, hearer)
              WHERE o.done_at IS NULL FOR UPDATE OF o SKIP LOCKED) AS open
      WHERE d.event_id = open.event_id AND d.hearer = open.hearer`,
    [deliveries.map(({ eventId }) => eventId), deliveries.map(({ hearer }) => hearer)],
  );
}
