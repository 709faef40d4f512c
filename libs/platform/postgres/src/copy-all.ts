import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager, EntitySchema } from 'typeorm';

/**
 * Copies rows into a table by COPY, some twenty times as fast as inserting them. All rows have the properties of the
 * first; columns without one get their default.
 */
export async function copyAll<Row extends object>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tablePath, columns } = tx.connection.getMetadata(table);
  const written = columns.filter(({ propertyName }) => propertyName in first);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const toText = written.map(({ type, propertyName }) => {
    const text = type === 'jsonb' ? JSON.stringify : plain;
    return (row: Partial<Row>) => field(row[propertyName as keyof Row], text);
  });
  const lines = function* () {
    for (const row of rows) yield `${toText.map((of) => of(row)).join('\t')}\n`;
  };
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${tablePath} (${names}) FROM STDIN`)));
}

const field = (value: unknown, text: (value: unknown) => string): string =>
  value === null || value === undefined ? '\\N' : text(value).replace(/[\\\n\r\t]/g, escaped);

const signs: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };
const escaped = (sign: string): string => `\\${signs[sign] ?? sign}`;

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return String(value);
  return `{${value.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
