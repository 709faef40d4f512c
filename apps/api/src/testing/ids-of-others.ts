import { placeOf, knownTables } from '@academy/platform/privacy';
import { tables } from '@academy/composition';
import type { DataSource, EntitySchema } from 'typeorm';

/** An id of somebody, or of an organisation, by the table whose row it is. */
export interface IdOfOthers {
  readonly id: string;
  readonly place: string;
  /** Whether something is known of people in that table; what is in the others is nobody's. */
  readonly isOfPeople: boolean;
  /** Whether it is of whoever reads the mail of an address: they have no account by which they could be known. */
  readonly isOfAddress: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const known = knownTables(tables);
const ofPeople = new Set(known.map(placeOf));
const ofAddresses = new Set(known.filter(({ whose }) => 'address' in whose).map(placeOf));

const placeIn = ({ options }: EntitySchema): string => `${options.schema}.${options.tableName}`;

/** The one column by which a row is known, as the database calls it; undefined where it takes several, or none is said. */
function keyOf({ options }: EntitySchema): string | undefined {
  const keys = Object.entries(options.columns).filter(([, column]) => column?.primary);
  const [[property, column] = []] = keys;
  return keys.length === 1 ? (column?.name ?? property) : undefined;
}

/**
 * All ids that belong to these: of each row of any table in which one of them stands, and of the rows in which such a row
 * stands, made from the tables as they are declared, so that one that comes later is looked at too.
 */
export async function idsOf(owner: DataSource, theirs: readonly string[]): Promise<readonly IdOfOthers[]> {
  const rows = await Promise.all(tables.map(async (table) => ({ table, rows: await rowsIn(owner, table) })));
  const found = new Map<string, IdOfOthers>();
  const names = new Set(theirs);
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { table, rows: all } of rows) {
      const key = keyOf(table);
      if (!key) continue;
      for (const row of all) {
        const id = row[key];
        if (typeof id !== 'string' || found.has(`${placeIn(table)} ${id}`)) continue;
        if (!Object.values(row).some((value) => typeof value === 'string' && names.has(value))) continue;
        names.add(id);
        const place = placeIn(table);
        const of = { isOfPeople: ofPeople.has(place), isOfAddress: ofAddresses.has(place) };
        found.set(`${place} ${id}`, { id, place, ...of });
      }
    }
  }
  return [...found.values()];
}

const rowsIn = async (owner: DataSource, table: EntitySchema): Promise<readonly Row[]> =>
  (await owner.query<{ row: Row }[]>(`SELECT to_jsonb(t) AS row FROM ${placeIn(table)} t`)).map(({ row }) => row);

/** The rows of people with these ids as they are now, by their place: one text, to be compared. */
export async function rowsNow(owner: DataSource, ids: readonly IdOfOthers[]): Promise<readonly string[]> {
  const those = new Set(ids.filter(({ isOfPeople }) => isOfPeople).map(({ place, id }) => `${place} ${id}`));
  const all = await Promise.all(
    tables.map(async (table) => {
      const key = keyOf(table);
      if (!key || !ofPeople.has(placeIn(table))) return [];
      const rows = await rowsIn(owner, table);
      return rows
        .filter((row) => those.has(`${placeIn(table)} ${String(row[key])}`))
        .map((row) => `${placeIn(table)} ${JSON.stringify(row)}`);
    }),
  );
  return all.flat().sort();
}

/** Of each table so many: whatever tells one row of a table apart from none tells the next one apart as well. */
export function someOfEach(ids: readonly IdOfOthers[], most: number): readonly IdOfOthers[] {
  const taken = new Map<string, number>();
  return ids.filter(({ place }) => {
    const count = (taken.get(place) ?? 0) + 1;
    taken.set(place, count);
    return count <= most;
  });
}
