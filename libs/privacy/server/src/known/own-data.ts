import type { Actor } from '@academy/contracts/identity';
import { People } from '@academy/contracts/identity';
import {
  countsOfPerson,
  knownTables,
  rowsOfPerson,
  type KnownTable,
  type Person,
  type TheirRows,
} from '@academy/platform/privacy';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';

/** What is asked of everything may read for a minute; a page would have waited long enough after a few seconds. */
const PATIENCE = `SET LOCAL statement_timeout = '60s'`;

/** A table, with how many of its rows are about someone; undefined where that is not counted. */
export interface Counted {
  readonly table: KnownTable;
  readonly rows: number | undefined;
}

/** What all contexts know of one person, as their tables say it. */
@Injectable()
export class OwnData {
  readonly known: readonly KnownTable[];
  private readonly atOnce = {
    query: (sql: string, values?: unknown[]) => askAtOnce<never>(this.database, sql, values),
  } as Pick<EntityManager, 'query'>;

  constructor(
    private readonly database: DataSource,
    private readonly people: People,
  ) {
    this.known = knownTables(this.database.options.entities as readonly EntitySchema[]);
  }

  /** Undefined of an account that is not there any more. */
  async person({ accountId, teacherId }: Pick<Actor, 'accountId' | 'teacherId'>): Promise<Person | undefined> {
    const contact = (await this.people.ofAccounts([accountId])).get(accountId);
    return contact && { accountId, teacherId, email: contact.email };
  }

  async counts(person: Person): Promise<readonly Counted[]> {
    const counts = await countsOfPerson(this.atOnce, this.known, person);
    return this.known.map((table, at) => ({ table, rows: counts[at] }));
  }

  /** All rows as they are at one moment, with what else is read in that moment; nothing waits for it. */
  atOneMoment<More>(
    person: Person,
    more: (tx: EntityManager) => Promise<More>,
  ): Promise<{ readonly all: readonly TheirRows[]; readonly more: More }> {
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      await tx.query(PATIENCE);
      await tx.query(`SET LOCAL TIME ZONE 'UTC'`);
      const all = await rowsOfPerson(tx, this.known, person);
      return { all, more: await more(tx) };
    });
  }
}
