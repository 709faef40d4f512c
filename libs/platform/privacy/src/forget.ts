import type { DataSource } from 'typeorm';
import { placeOf, type KnownTable } from './known';

/** Rows that go at once: what is forgotten for the first time may be much, and others wait for no more than this. */
const TOGETHER = 2_000;

/**
 * Forgets what every table says is to be forgotten by now, also where that was long ago; answers how many rows went. Each piece
 * is a transaction of its own, and done twice it changes nothing more.
 */
export async function forgetOld(
  database: Pick<DataSource, 'query'>,
  known: readonly KnownTable[],
  now: Date,
): Promise<number> {
  let gone = 0;
  for (const table of known) {
    if (!table.forgotten) continue;
    const old = oldIn(table, table.forgotten);
    for (let rows = TOGETHER; rows === TOGETHER; gone += rows) {
      const [, count]: [unknown, number] = await database.query(
        `DELETE FROM ${placeOf(table)} WHERE ctid = ANY (ARRAY(${old} LIMIT ${TOGETHER}))`,
        [now, table.forgotten.months],
      );
      rows = count;
    }
  }
  return gone;
}

/** Which rows are to be forgotten: since the moment `$1`, after so many months (`$2`). */
function oldIn(table: KnownTable, { after }: NonNullable<KnownTable['forgotten']>): string {
  const moments = after.map((property) => table.names.get(property));
  return `SELECT ctid FROM ${placeOf(table)} WHERE LEAST(${moments.join(', ')}) < $1::timestamptz - make_interval(months => $2)`;
}
