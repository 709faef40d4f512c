import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';
import { askAtOnce } from './asked-at-once';

/** What is known while one request, or one job, is worked on. */
interface OneRequest {
  readonly id: string;
  readonly answers: Map<DataSource, Map<string, Answer>>;
}

interface Answer {
  readonly rows: Promise<readonly unknown[]>;
  readonly askedAt: number;
}

/** Who listens for hours is told nothing that is older, milliseconds. */
const LONGEST_MOMENT = 1_000;

const storage = new AsyncLocalStorage<OneRequest>();

/** Runs work under the id of the click that asked for it, so that logs, events and jobs carry it. */
export const withRequestId = <T>(id: string, work: () => T): T => storage.run({ id, answers: new Map() }, work);

export const currentRequestId = (): string | undefined => storage.getStore()?.id;

/**
 * Asks something that is the same for everyone, such as which revision is in force: once a request, so that all of an answer
 * is of one moment; each time where nothing was requested. Not for what a request may change itself.
 */
export function askOnceARequest<Row>(database: DataSource, sql: string): Promise<readonly Row[]> {
  const request = storage.getStore();
  if (!request) return askAtOnce<Row>(database, sql);
  const known = request.answers.get(database) ?? new Map<string, Answer>();
  request.answers.set(database, known);
  const before = known.get(sql);
  if (before && performance.now() - before.askedAt < LONGEST_MOMENT) return before.rows as Promise<readonly Row[]>;
  const rows = askAtOnce<Row>(database, sql);
  known.set(sql, { rows, askedAt: performance.now() });
  return rows;
}
