import { EntityManager, type DataSource, type EntitySchema } from 'typeorm';
import { askAtOnce } from './asked-at-once';

interface Shape {
  /** All columns that are read unasked (`select`), under the names that the rows have for them. */
  readonly select: string;
  readonly times: readonly string[];
}

const shapes = new WeakMap<object, Shape>();

function shapeOf<Row>(table: EntitySchema<Row>): Shape {
  const known = shapes.get(table);
  if (known) return known;
  const { schema, tableName, columns } = table.options;
  const all = (
    Object.entries(columns) as [
      string,
      { readonly name?: string; readonly type?: unknown; readonly select?: boolean },
    ][]
  ).filter(([, { select }]) => select !== false);
  const named = all.map(([key, { name = key }]) => `t.${name} AS "${key}"`);
  const times = all.filter(([, { type }]) => type === 'timestamptz').map(([key]) => key);
  const made = { select: `SELECT ${named.join(', ')} FROM ${schema}.${tableName} t`, times };
  shapes.set(table, made);
  return made;
}

/**
 * Rows of a table, called `t`, as its type has them: asked together with all else that is asked in the same turn, or by
 * themselves as a transaction sees them. `which` is what comes after `FROM`, such as `WHERE t.teacher_id = $1::uuid ORDER BY t.id`.
 */
export async function rowsOf<Row extends object>(
  asked: DataSource | EntityManager,
  table: EntitySchema<Row>,
  which: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { select, times } = shapeOf(table);
  const rows = await found(asked, `${select} ${which}`, values);
  return rows.map((row) => withTimes(row, times)) as Row[];
}

async function found(asked: DataSource | EntityManager, sql: string, values: readonly unknown[]) {
  if (!(asked instanceof EntityManager)) return askAtOnce<Record<string, unknown>>(asked, sql, values);
  const text = `SELECT coalesce(json_agg(r), '[]') AS rows FROM (${sql}) r`;
  const [row]: { readonly rows: Record<string, unknown>[] }[] = await asked.query(text, [...values]);
  return row?.rows ?? [];
}

/** A copy of what came as JSON, since others may have asked the same, with its times as such. */
function withTimes(row: Readonly<Record<string, unknown>>, times: readonly string[]): object {
  const copy = { ...row };
  for (const name of times) {
    const time = copy[name];
    if (typeof time === 'string') copy[name] = new Date(time);
  }
  return copy;
}
