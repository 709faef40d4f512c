import { askAtOnce, withRowsOfOthers } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';

/** Something that changed, and whose it is; without a teacher it is of interest to everyone. */
export interface News {
  /** Tells two pieces of news apart. */
  readonly key: string;
  /** An event's type, or the name of what was done on one; the first word is the context. */
  readonly type: string;
  readonly teacherId: string | null;
}

/**
 * Events that were committed, and work on them that was done, in the last moments. Ids are in the order of making and
 * transactions end in another, so the same window is asked again and again, and who asks leaves out what they know.
 */
export function recentNews(database: DataSource, windowSeconds: number): Promise<News[]> {
  const since = new Date(Date.now() - windowSeconds * 1_000);
  return withRowsOfOthers(() => askAtOnce<News>(database, RECENT, [firstIdAt(since), since]));
}

/** Of everyone: whose it is says who is told. */
const RECENT = `
  SELECT o.id::text AS key, o.type, o.payload->>'teacherId' AS "teacherId"
    FROM platform.outbox o WHERE o.id >= $1::uuid
  UNION ALL
  SELECT d.event_id || '/' || d.hearer, d.hearer, o.payload->>'teacherId'
    FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id WHERE d.done_at >= $2::timestamptz`;

/** The lowest UUIDv7 of a moment. */
function firstIdAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
