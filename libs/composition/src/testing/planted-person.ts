import { knownTables, type KnownTable, type Person } from '@academy/platform/privacy';
import type { DataSource, EntitySchema } from 'typeorm';
import { addDays, day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';

/** What was planted of a person in one table, by the names of its rows. */
export interface Planted {
  readonly table: KnownTable;
  readonly row: Readonly<Record<string, unknown>>;
  /** A row about someone else, in which this person is named; undefined where no column does. */
  readonly elsewhere: Readonly<Record<string, unknown>> | undefined;
}

/** A word that stands in every text that is planted, and nowhere else. */
export const CANARY = 'kanarie-zq7';

/**
 * Fills one row of every table in which something is known of people, each of its columns with a value that occurs once: made
 * from what the tables say, so that a table that comes later is planted as well. Rules between columns are let go of for it.
 */
export async function plantPerson(
  owner: DataSource,
  tables: readonly EntitySchema[],
  person: Person,
  first = 0,
): Promise<readonly Planted[]> {
  const known = knownTables(tables);
  const schemaOf = new Map(tables.map((schema) => [schema.options.name, schema]));
  const values = new Values(first);
  const stranger: Person = { accountId: newId(), teacherId: newId(), email: `${CANARY}-other@academie.invalid` };
  const keys = new Map<string, unknown>();
  const planted = known.map((table): Planted => {
    const schema = schemaOf.get(table.entity)!;
    const row = values.rowOf(schema, { table, whose: person, named: stranger, keys });
    keys.set(table.entity, row[propertyOf(table, table.key[0])]);
    const names = table.columns.some(({ whose }) => whose !== undefined);
    const elsewhere = names
      ? values.rowOf(schema, { table, whose: stranger, named: person, keys: new Map() })
      : undefined;
    return { table, row, elsewhere };
  });
  await owner.transaction(async (tx) => {
    for (const { table, row, elsewhere } of planted) {
      const { checks = [] } = schemaOf.get(table.entity)!.options;
      const place = `${table.context}.${table.tableName}`;
      for (const { name } of checks) await tx.query(`ALTER TABLE ${place} DROP CONSTRAINT IF EXISTS ${name}`);
      for (const one of elsewhere ? [row, elsewhere] : [row]) {
        const columns = Object.keys(one);
        await tx.query(`SET LOCAL session_replication_role = replica`);
        await tx.query(
          `INSERT INTO ${place} (${columns.map((column) => table.names.get(column)).join(', ')})
           VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
          columns.map((column) => asParameter(one[column])),
        );
      }
    }
  });
  return planted;
}

const asParameter = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;

const propertyOf = (table: KnownTable, name: string | undefined): string =>
  [...table.names].find(([, known]) => known === name)?.[0] ?? '';

interface About {
  readonly table: KnownTable;
  readonly whose: Person;
  readonly named: Person;
  /** Of the rows that were planted before, by the name of their table. */
  readonly keys: ReadonlyMap<string, unknown>;
}

/** Values that occur once each. */
class Values {
  constructor(private count: number) {}

  rowOf(schema: EntitySchema, about: About): Record<string, unknown> {
    const { columns } = schema.options;
    return Object.fromEntries(
      Object.entries(columns).map(([property, column]) => [
        property,
        this.idOf(property, about) ?? this.of(String(column?.type), column?.array === true, property),
      ]),
    );
  }

  /** The id by which a row or a column is someone's. */
  private idOf(property: string, { table, whose, named, keys }: About): unknown {
    const column = table.columns.find((one) => one.property === property);
    const person = column?.whose ? named : whose;
    const by = column?.whose ?? table.whose;
    if ('account' in by && by.account === property) return person.accountId;
    if ('person' in by && by.person === property) return person.teacherId;
    if ('teacher' in by && by.teacher === property) return person.teacherId;
    if ('address' in by && by.address === property) return person.email;
    if ('mentions' in by && by.mentions === property) return { id: person.accountId, words: this.word(property) };
    if ('row' in by && by.by === property) return keys.get(by.row);
    if (table.entity === 'Account' && property === 'teacherId') return whose.teacherId;
    if (table.entity === 'Account' && property === 'email') return whose.email;
    return undefined;
  }

  private of(type: string, many: boolean, property: string): unknown {
    this.count += 1;
    if (many) return [this.word(property)];
    if (type === 'uuid') return newId();
    if (['int', 'bigint', 'float8'].includes(type)) return 1_000 + this.count;
    if (type === 'boolean') return true;
    if (type === 'jsonb') return { words: this.word(property) };
    if (type === 'timestamptz') return new Date(Date.UTC(2031, 0, 1, 0, 0, this.count));
    if (type === 'date') return addDays(day('2031-01-01'), this.count);
    return this.word(property);
  }

  private word(property: string): string {
    this.count += 1;
    return `${CANARY} ${property} ${this.count}`;
  }
}
