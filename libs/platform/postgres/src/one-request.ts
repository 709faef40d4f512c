import type { DataSource } from 'typeorm';
import { askAtOnce } from './asked-at-once';
import { currentRequest, type Answer } from './request-scope';

/** Who listens for hours is told nothing that is older, milliseconds. */
const LONGEST_MOMENT = 1_000;

/**
 * Asks something that is the same for everyone, such as which revision is in force: once a request, so that all of an answer
 * is of one moment; each time where nothing was requested. Not for what a request may change itself.
 */
export function askOnceARequest<Row>(database: DataSource, sql: string): Promise<readonly Row[]> {
  const request = currentRequest();
  if (!request) return askAtOnce<Row>(database, sql);
  const known = request.answers.get(database) ?? new Map<string, Answer>();
  request.answers.set(database, known);
  const before = known.get(sql);
  if (before && performance.now() - before.askedAt < LONGEST_MOMENT) return before.rows as Promise<readonly Row[]>;
  const rows = askAtOnce<Row>(database, sql);
  known.set(sql, { rows, askedAt: performance.now() });
  return rows;
}
