import type { DataSource } from 'typeorm';

/** What was told about one thing, oldest first: events of which this field has this value. */
export async function newsIn(source: DataSource, field: string, value: string): Promise<readonly { type: string }[]> {
  const rows: { type: string; payload: object }[] = await source.query(
    `SELECT type, payload FROM platform.outbox WHERE payload->>$1 = $2 ORDER BY id`,
    [field, value],
  );
  return rows.map(({ type, payload }) => ({ type, ...payload }));
}
