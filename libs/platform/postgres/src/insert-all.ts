import type { EntityManager, EntitySchema } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Inserts rows; none at all is fine, where TypeORM would insert one of defaults. */
export async function insertAll<Row extends object>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  if (rows.length > 0) await tx.getRepository(table).insert([...rows]);
}
