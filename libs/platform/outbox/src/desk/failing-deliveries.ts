import { askAtOnce, withRowsOfOthers } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import type { FailureKind } from '../failing/failure-kind';

/** One delivery that failed the last time. Times are ISO 8601. */
export interface FailingDelivery {
  readonly eventId: string;
  readonly hearer: string;
  readonly type: string;
  /** What was told, for whoever picks the ids out of it. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurredAt: string;
  readonly failure: string;
  readonly failures: number;
  readonly failingSince: string;
  readonly failedAt: string | null;
  /** When the queue tries it next, if that is still to come. */
  readonly nextAt: string | null;
  /** When it was sent last; null of what a person asked for again, and that was not sent yet. */
  readonly sentAt: string | null;
  readonly sends: number;
  readonly againAt: string | null;
}

export interface FailingAsked {
  readonly hearer: string;
  readonly kind: FailureKind;
  readonly first: number;
  /** The last of the page before; it may be gone meanwhile. */
  readonly after: { readonly since: string; readonly eventId: string } | undefined;
}

/** What failed before kinds were noted counts as any other fault. */
const KIND = `coalesce(d.failure_kind, 'FAULT')`;
const SINCE = `coalesce(d.failing_since, o.occurred_at)`;

/** Deliveries of one hearer that failed for one kind of reason, those that fail longest first; one more than `first`, if there is. */
export function failingDeliveries(
  database: DataSource,
  { hearer, kind, first, after }: FailingAsked,
): Promise<FailingDelivery[]> {
  return withRowsOfOthers(() =>
    askAtOnce<FailingDelivery>(
      database,
      `SELECT d.event_id AS "eventId", d.hearer, o.type, o.payload, o.occurred_at AS "occurredAt", d.failure, d.failures,
              ${SINCE} AS "failingSince", d.failed_at AS "failedAt", d.next_at AS "nextAt",
              nullif(d.sent_at, '-infinity') AS "sentAt", d.tries AS sends, d.again_at AS "againAt"
         FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
        WHERE d.done_at IS NULL AND d.failure IS NOT NULL AND d.hearer = $1::text AND ${KIND} = $2::text
          AND ($4::timestamptz IS NULL OR (${SINCE}, d.event_id) > ($4::timestamptz, $5::uuid))
        ORDER BY ${SINCE}, d.event_id LIMIT $3::int + 1`,
      [hearer, kind, first, after?.since ?? null, after?.eventId ?? null],
    ),
  );
}
