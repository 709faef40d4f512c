import { checkLog, type CheckedLog, type Entry, type Head } from '@academy/audit/core';
import { MAX_PAGE } from '@academy/platform/graphql';
import { rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { sha256 } from './digest';
import { EntryTable, HeadTable } from './tables';

/** Entries that are checked at a time. */
const AT_A_TIME = 5_000;

/** Of a page that begins with the newest: no entry has this number. */
const LAST = 2_147_483_647;

/** Whom entries are about, by any of the ids that one person goes by; null for everyone, of who may read all. */
export type About = readonly string[] | null;

@Injectable()
export class ReadLog {
  constructor(private readonly database: DataSource) {}

  /** One more than asked for, newest first, so that it shows whether there are more. */
  page(about: About, { first, before }: { readonly first: number; readonly before?: number }): Promise<Entry[]> {
    const bounds = [before ?? LAST, Math.min(first, MAX_PAGE) + 1];
    const where = 'WHERE t.number < $1::int';
    const order = 'ORDER BY t.number DESC LIMIT $2::int';
    // Two statements: a plan for both would read the log of everyone to find what is about one.
    return about
      ? rowsOf(this.database, EntryTable, `${where} AND t.whom = ANY($3::uuid[]) ${order}`, [...bounds, about])
      : withRowsOfOthers(() => rowsOf(this.database, EntryTable, `${where} ${order}`, bounds));
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
