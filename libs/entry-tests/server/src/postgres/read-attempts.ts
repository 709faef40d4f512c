import type { Attempt, AskedItem } from '@academy/entry-tests/core';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { In } from 'typeorm';
import { AskedItemTable, AttemptTable, ItemTable, type AskedItemRow, type AttemptRow, type ItemRow } from './tables';

/** Tests with what was asked in them, latest first. */
export async function readAttempts(db: EntityManager, where: FindOptionsWhere<AttemptRow>): Promise<Attempt[]> {
  const attempts = await db.getRepository(AttemptTable).find({ where, order: { startedAt: 'DESC', id: 'DESC' } });
  if (attempts.length === 0) return [];
  const asked = await db
    .getRepository(AskedItemTable)
    .find({ where: { attemptId: In(attempts.map(({ id }) => id)) }, order: { position: 'ASC' } });
  const items = await itemsOf(db, asked);
  return attempts.map((attempt) => ({
    ...attempt,
    asked: asked
      .filter(({ attemptId }) => attemptId === attempt.id)
      .map((row) => askedItemOf(row, items.get(keyOf(row)) as ItemRow)),
  }));
}

const keyOf = ({ itemId, itemRevision }: Pick<AskedItemRow, 'itemId' | 'itemRevision'>) => `${itemRevision} ${itemId}`;

async function itemsOf(db: EntityManager, asked: readonly AskedItemRow[]): Promise<ReadonlyMap<string, ItemRow>> {
  const ids = [...new Set(asked.map(({ itemId }) => itemId))];
  const rows = ids.length === 0 ? [] : await db.getRepository(ItemTable).findBy({ id: In(ids) });
  return new Map(rows.map((row) => [keyOf({ itemId: row.id, itemRevision: row.revision }), row]));
}

const askedItemOf = ({ difficulty, answeredAt, optionId }: AskedItemRow, item: ItemRow): AskedItem => ({
  item: { ...item, difficulty },
  optionId: answeredAt === null ? undefined : optionId,
});
