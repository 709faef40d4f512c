import { checkLog, type CheckedLog, type Entry, type Head } from '@academy/audit/core';
import { MAX_PAGE } from '@academy/platform/graphql';
import { rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { sha256 } from './digest';
import { EntryTable, HeadTable } from './tables';

/** Entries that are checked at a time. */
const AT_A_TIME = 5_000;

/** Whom entries are about, by any of the ids that one person goes by; null for everyone. */
export type About = readonly string[] | null;

@Injectable()
export class ReadLog {
  constructor(private readonly database: DataSource) {}

  /** One more than asked for, newest first, so that it shows whether there are more. */
  page(about: About, { first, before }: { readonly first: number; readonly before?: number }): Promise<Entry[]> {
    return rowsOf(
      this.database,
      EntryTable,
      `WHERE ($1::uuid[] IS NULL OR t.whom = ANY($1::uuid[])) AND ($2::int IS NULL OR t.number < $2::int)
       ORDER BY t.number DESC LIMIT $3::int`,
      [about, before ?? null, Math.min(first, MAX_PAGE) + 1],
    );
  }
}

/** Follows the whole log as it is at one moment, from its beginning to where writing stopped. */
export const checkWholeLog = (database: DataSource): Promise<CheckedLog> =>
  database.transaction('REPEATABLE READ', async (tx) => {
    const [entries, heads] = [tx.getRepository(EntryTable), tx.getRepository(HeadTable)];
    const head = async (): Promise<Head> => heads.findOneByOrFail({ id: 1 });
    const after = (number: number) =>
      entries.find({ where: { number: MoreThan(number) }, order: { number: 'ASC' }, take: AT_A_TIME });
    return checkLog({ head, after }, sha256);
  });
