import { askAtOnce, withRowsOfOthers } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import type { FailureKind } from '../failing/failure-kind';

/** Seconds after which a worker that says nothing is not there. */
const MISSED_AFTER = 15;

/** What one hearer has to do, and did. Times are ISO 8601. */
interface HearerNow {
  readonly hearer: string;
  /** Not done, and never failed. */
  readonly waiting: number;
  /** Not done, and failed the last time. */
  readonly failing: number;
  /** When the oldest of what is not done was told. */
  readonly oldest: string | null;
  readonly doneLastHour: number;
}

/** Deliveries of one hearer that failed for the same kind of reason. */
interface FailingNow {
  readonly hearer: string;
  readonly kind: FailureKind;
  readonly count: number;
  readonly since: string;
}

/** A worker as it last said of itself. */
interface WorkerNow {
  readonly queueAwaySince: string | null;
  readonly atWork: Readonly<Record<string, number>>;
  readonly terms: { readonly pauseSeconds: number; readonly worthHours?: Readonly<Record<string, number>> };
}

/** How it stands at `now`, by the clock of the database. */
export interface DeskNow {
  readonly now: string;
  readonly hearers: readonly HearerNow[];
  readonly failing: readonly FailingNow[];
  /** Those that are there. */
  readonly workers: readonly WorkerNow[];
  /** When any worker was seen last; null where none was for a day. */
  readonly workerSeenAt: string | null;
  /** What was told, and not taken by any worker. */
  readonly untold: { readonly count: number; readonly oldest: string | null };
  /** When anything was done last. */
  readonly lastDoneAt: string | null;
}

const HEARERS = `
  SELECT hearer, sum(waiting)::int AS waiting, sum(failing)::int AS failing, min(oldest) AS oldest,
         sum(done)::int AS "doneLastHour"
    FROM (SELECT d.hearer, count(*) FILTER (WHERE d.failure IS NULL) AS waiting, count(d.failure) AS failing,
                 min(o.occurred_at) AS oldest, 0 AS done
            FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
           WHERE d.done_at IS NULL GROUP BY d.hearer
          UNION ALL
          SELECT hearer, 0, 0, NULL, count(*) FROM platform.delivery
           WHERE done_at > clock_timestamp() - interval '1 hour' GROUP BY hearer) each
   GROUP BY hearer`;

const FAILING = `
  SELECT d.hearer, coalesce(d.failure_kind, 'FAULT') AS kind, count(*)::int AS count,
         min(coalesce(d.failing_since, o.occurred_at)) AS since
    FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
   WHERE d.done_at IS NULL AND d.failure IS NOT NULL GROUP BY 1, 2 ORDER BY since`;

const WORKERS = `
  SELECT queue_away_since AS "queueAwaySince", at_work AS "atWork", terms FROM platform.worker
   WHERE seen_at > clock_timestamp() - interval '${MISSED_AFTER} seconds'`;

const REST = `
  SELECT clock_timestamp() AS now, (SELECT max(seen_at) FROM platform.worker) AS "workerSeenAt",
         (SELECT max(done_at) FROM platform.delivery) AS "lastDoneAt",
         (SELECT count(*)::int FROM platform.outbox WHERE sent_at IS NULL) AS count,
         (SELECT min(occurred_at) FROM platform.outbox WHERE sent_at IS NULL) AS oldest`;

interface Rest extends Pick<DeskNow, 'now' | 'workerSeenAt' | 'lastDoneAt'> {
  readonly count: number;
  readonly oldest: string | null;
}

/** Reads how it stands, of all that is told and done, for whoever may know that; in one statement, however much there is. */
export async function workNow(database: DataSource): Promise<DeskNow> {
  const [hearers, failing, workers, [rest]] = await withRowsOfOthers(() =>
    Promise.all([
      askAtOnce<HearerNow>(database, HEARERS),
      askAtOnce<FailingNow>(database, FAILING),
      askAtOnce<WorkerNow>(database, WORKERS),
      askAtOnce<Rest>(database, REST),
    ]),
  );
  if (!rest) throw new Error('The database has no time');
  const { count, oldest, ...times } = rest;
  return { ...times, hearers, failing, workers, untold: { count, oldest } };
}
