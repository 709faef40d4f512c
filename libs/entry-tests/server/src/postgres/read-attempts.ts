import type { Attempt, AskedItem } from '@academy/entry-tests/core';
import { rowsOf } from '@academy/platform/postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { AskedItemTable, AttemptTable, ItemTable, type AskedItemRow, type ItemRow } from './tables';

/** Tests with what was asked in them, latest first. `which` is a condition on a test `t`. */
export async function readAttempts(
  db: DataSource | EntityManager,
  which: string,
  values: readonly unknown[],
): Promise<Attempt[]> {
  const latestFirst = `WHERE ${which} ORDER BY t.started_at DESC, t.id DESC`;
  const attempts = await rowsOf(db, AttemptTable, latestFirst, values);
  if (attempts.length === 0) return [];
  const ids = attempts.map(({ id }) => id);
  const asked = await rowsOf(db, AskedItemTable, `WHERE t.attempt_id = ANY($1::uuid[]) ORDER BY t.position`, [ids]);
  const items = await itemsOf(db, asked);
  return attempts.map((attempt) => ({
    ...attempt,
    asked: asked
      .filter(({ attemptId }) => attemptId === attempt.id)
      .map((row) => askedItemOf(row, items.get(keyOf(row)) as ItemRow)),
  }));
}

const keyOf = ({ itemId, itemRevision }: Pick<AskedItemRow, 'itemId' | 'itemRevision'>) => `${itemRevision} ${itemId}`;

async function itemsOf(
  db: DataSource | EntityManager,
  asked: readonly AskedItemRow[],
): Promise<ReadonlyMap<string, ItemRow>> {
  const ids = [...new Set(asked.map(({ itemId }) => itemId))];
  const rows = ids.length === 0 ? [] : await rowsOf(db, ItemTable, `WHERE t.id = ANY($1::text[])`, [ids]);
  return new Map(rows.map((row) => [keyOf({ itemId: row.id, itemRevision: row.revision }), row]));
}

const askedItemOf = ({ difficulty, answeredAt, optionId }: AskedItemRow, item: ItemRow): AskedItem => ({
  item: { ...item, difficulty },
  optionId: answeredAt === null ? undefined : optionId,
});
