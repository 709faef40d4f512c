import type { DataSource } from 'typeorm';
import { placeOf, type KnownTable } from './known';
import { byName, type Named } from './whose';

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
  const named = byName(known);
  let gone = 0;
  for (const table of known) {
    if (!table.forgotten) continue;
    const old = oldIn(table, table.forgotten, named);
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
function oldIn(table: KnownTable, forgotten: NonNullable<KnownTable['forgotten']>, named: Named): string {
  const before = `$1::timestamptz - make_interval(months => $2)`;
  const own = `SELECT t.ctid FROM ${placeOf(table)} t`;
  if ('after' in forgotten)
    return `${own} WHERE LEAST(${forgotten.after.map((property) => `t.${nameOf(table, property)}`).join(', ')}) < ${before}`;
  const parent = 'row' in table.whose ? named.get(table.whose.row) : undefined;
  if (!parent || !('row' in table.whose)) throw new Error(`${placeOf(table)} is known by no row of another table`);
  const joined = `p.${parent.key[0]} = t.${nameOf(table, table.whose.by)}`;
  return `${own} JOIN ${placeOf(parent)} p ON ${joined} WHERE p.${nameOf(parent, forgotten.afterOfRow)} < ${before}`;
}

function nameOf(table: KnownTable, property: string): string {
  const name = table.names.get(property);
  if (name === undefined) throw new Error(`${placeOf(table)} has no column ${property}`);
  return name;
}
