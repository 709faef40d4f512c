import type { AnyRow } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { placeOf, type KnownColumn, type KnownTable } from './known';
import { byName, isTheirs, parametersOf, WITH_PERSON, type Named, type Person } from './whose';

/** What one table holds of a person. */
export interface TheirRows {
  readonly table: KnownTable;
  /** Rows about them, as JSON has it, by the names of the rows; without what is secret. */
  readonly rows: readonly AnyRow[];
  /** Of rows about others: the columns that name this person, and the key of the row. */
  readonly elsewhere: readonly AnyRow[];
}

/** All rows of one person, as they are to the transaction that asks. */
export async function rowsOfPerson(
  tx: Pick<EntityManager, 'query'>,
  known: readonly KnownTable[],
  person: Person,
): Promise<readonly TheirRows[]> {
  const named = byName(known);
  const all: TheirRows[] = [];
  for (const table of known) {
    const theirs = isTheirs('t', table, table.whose, named);
    const rows = await rowsWhere(tx, table, table.columns, theirs, person);
    const naming = table.columns.filter(({ whose }) => whose !== undefined);
    const elsewhere: AnyRow[] = [];
    for (const column of naming) {
      const condition = `${namesThem(column, table, named)} AND (${theirs}) IS NOT TRUE`;
      elsewhere.push(...(await rowsWhere(tx, table, [...keyOf(table), column], condition, person)));
    }
    all.push({ table, rows, elsewhere });
  }
  return all;
}

/** How many rows each table has of a person; undefined of what is not counted, since all of it would have to be read. */
export async function countsOfPerson(
  tx: Pick<EntityManager, 'query'>,
  known: readonly KnownTable[],
  person: Person,
): Promise<readonly (number | undefined)[]> {
  const named = byName(known);
  const counts = known.map((table, at) =>
    isCounted(table)
      ? `(SELECT count(*)::int FROM ${placeOf(table)} t WHERE ${isTheirs('t', table, table.whose, named)}) AS c${at}`
      : `NULL::int AS c${at}`,
  );
  const [row]: [Record<string, number | null>] = await tx.query(`${WITH_PERSON} SELECT ${counts.join(', ')}`, [
    ...parametersOf(person),
  ]);
  return known.map((_, at) => row[`c${at}`] ?? undefined);
}

const isCounted = ({ whose }: KnownTable): boolean => !('mentions' in whose) && !('nobody' in whose);

const namesThem = ({ whose }: KnownColumn, table: KnownTable, named: Named): string =>
  whose === undefined ? 'false' : isTheirs('t', table, whose, named);

/** The key of a row, as columns that are asked. */
const keyOf = (table: KnownTable): readonly Asked[] =>
  table.key.flatMap((name) => {
    const [property] = [...table.names].find(([, known]) => known === name) ?? [];
    return property === undefined ? [] : [{ property, name, secret: false }];
  });

type Asked = Pick<KnownColumn, 'property' | 'name' | 'secret'>;

async function rowsWhere(
  tx: Pick<EntityManager, 'query'>,
  table: KnownTable,
  columns: readonly Asked[],
  condition: string,
  person: Person,
): Promise<readonly AnyRow[]> {
  const list = columns.filter(({ secret }) => !secret).map(({ name, property }) => `t.${name} AS "${property}"`);
  const order = table.key.map((name) => `t.${name}`).join(', ');
  const found: { row: AnyRow }[] = await tx.query(
    `${WITH_PERSON}
     SELECT to_jsonb(r) AS row FROM (
       SELECT ${list.join(', ')} FROM ${placeOf(table)} t WHERE ${condition} ORDER BY ${order}) r`,
    [...parametersOf(person)],
  );
  return found.map(({ row }) => row);
}
