import type { DataSource } from 'typeorm';

/** Where a text stands, and how often; never what stands around it. */
export interface Found {
  /** `schema.table.column`, the path of a file, or the key of a queue. */
  readonly place: string;
  /** Rows, or times in a file. */
  readonly count: number;
}

interface ColumnPlace {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

/** Text, what is written as text, and what text can hide in. */
const READ = ['text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'uuid', 'xml'];

/** Every column of every table that holds text in some form, of whatever schema but those of Postgres itself. */
const columnsOf = (database: DataSource): Promise<ColumnPlace[]> =>
  database.query(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE' AND c.data_type = ANY($1)
        AND c.table_schema <> 'information_schema' AND c.table_schema NOT LIKE 'pg\\_%'
      ORDER BY 1, 2, c.ordinal_position`,
    [READ],
  );

/**
 * In which columns a text stands, capitals or not, in rows that are there now; as it is, and as JSON writes it. Asked by the
 * owner: whoever may not read a table would find nothing in it.
 */
export async function findInDatabase(database: DataSource, text: string): Promise<readonly Found[]> {
  const patterns = formsOf(text).map((form) => `%${form.replace(/[\\%_]/g, '\\$&')}%`);
  const columns = await columnsOf(database);
  const found: Found[] = [];
  for (const table of new Set(columns.map(tableOf))) {
    const inTable = columns.filter((column) => tableOf(column) === table);
    const counts = inTable.map(
      ({ column }, at) => `count(*) FILTER (WHERE ${quoted(column)}::text ILIKE ANY($1))::int AS c${at}`,
    );
    const [row]: [Record<string, number>] = await database.query(`SELECT ${counts.join(', ')} FROM ${table}`, [
      patterns,
    ]);
    inTable.forEach(({ schema, table: name, column }, at) => {
      const count = row[`c${at}`] ?? 0;
      if (count > 0) found.push({ place: `${schema}.${name}.${column}`, count });
    });
  }
  return found;
}

const tableOf = ({ schema, table }: ColumnPlace): string => `${quoted(schema)}.${quoted(table)}`;

/** As it is, and as it stands in JSON where that is written otherwise. */
export const formsOf = (text: string): readonly string[] => [...new Set([text, JSON.stringify(text).slice(1, -1)])];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
