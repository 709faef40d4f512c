import { privacy, type AnyRow, type Whose } from '@academy/platform/postgres';
import type { EntitySchema } from 'typeorm';
import { knownTables, placeOf, type KnownTable } from './known';

/** Why what the tables say of people cannot be acted on: a place and what is wrong there, of each fault; none when all is well. */
export function incomplete(tables: readonly EntitySchema[]): readonly string[] {
  const silent = tables
    .filter((one) => privacy(one) === undefined)
    .map(({ options }) => `${options.name}: says nothing`);
  const known = knownTables(tables);
  const named = new Map(known.map((table) => [table.entity, table]));
  return [...silent, ...known.flatMap((table) => faultsOf(table, named))];
}

function faultsOf(table: KnownTable, named: ReadonlyMap<string, KnownTable>): string[] {
  const at = (what: string): string => `${placeOf(table)}: ${what}`;
  const faults: string[] = [];
  if (table.columns.length === 0) faults.push(at('knows nothing of anyone, so it is `none`'));
  for (const whose of [table.whose, ...table.columns.flatMap(({ whose }) => whose ?? [])]) {
    const column = columnOf(whose);
    if (column !== undefined && !table.names.has(column)) faults.push(at(`there is no ${column}`));
    if ('row' in whose) faults.push(...pathFaults(table, whose.row, named).map(at));
  }
  if (typeof table.erasure === 'object' && 'loosen' in table.erasure && !isOfSomeone(table.whose))
    faults.push(at('only the id of a person can be loosened'));
  for (const { name, erasure, secret } of table.columns)
    if (erasure === 'blank' && table.erasure === 'delete' && !secret)
      faults.push(at(`${name} goes with its row: nothing is left to blank`));
  return faults;
}

/** The column by which it is found whose something is. */
const columnOf = (whose: Whose<AnyRow>): string | undefined => {
  const [column] = Object.entries(whose).flatMap(([kind, value]) =>
    kind === 'nobody' || kind === 'row' ? [] : [value as string],
  );
  return column;
};

const isOfSomeone = (whose: Whose<AnyRow>): boolean => 'account' in whose || 'teacher' in whose;

function pathFaults(from: KnownTable, to: string, named: ReadonlyMap<string, KnownTable>): string[] {
  const seen = new Set([from.entity]);
  for (let next = to; ;) {
    const table = named.get(next);
    if (!table) return [`there is no table ${next} in which something is known of anyone`];
    if (seen.has(next)) return [`whose it is goes round in a circle by ${next}`];
    if (table.key.length !== 1) return [`${next} has no key of one column`];
    seen.add(next);
    if (!('row' in table.whose)) return [];
    next = table.whose.row;
  }
}
