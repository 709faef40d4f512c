import { writtenDifficulty, type ItemText } from '@academy/entry-tests/core';
import type { Importer } from '@academy/platform/nest';
import type { EntityManager } from 'typeorm';
import { ItemTable, type ItemRow } from './postgres/tables';

/**
 * Brings the banks in line with what authors wrote. A question whose text changed gets a next revision, about which all
 * is still to be learned; one that is gone is not asked any more.
 */
export const itemImporter: Importer<'entryTestItems', readonly ItemText[]> = {
  takes: 'entryTestItems',
  bringIn: async (tx, items) => ({ counts: { questions: await importEntryTestItems(tx, items) } }),
};

/** Answers how many are new. */
export async function importEntryTestItems(tx: EntityManager, items: readonly ItemText[]): Promise<number> {
  const rows = tx.getRepository(ItemTable);
  const known = new Map((await rows.find({ order: { revision: 'ASC' } })).map((row) => [row.id, row]));
  let imported = 0;
  for (const item of items) {
    const last = known.get(item.id);
    known.delete(item.id);
    if (last && isSame(last, item)) {
      if (!last.inUse) await rows.update({ id: last.id, revision: last.revision }, { inUse: true });
      continue;
    }
    if (last) await rows.update({ id: last.id }, { inUse: false });
    await rows.insert(rowOf(item, (last?.revision ?? 0) + 1));
    imported += 1;
  }
  for (const { id } of known.values()) await rows.update({ id }, { inUse: false });
  return imported;
}

const rowOf = (item: ItemText, revision: number): ItemRow => ({
  ...{
    id: item.id,
    competenceId: item.competenceId,
    level: item.level,
    promptNl: item.promptNl,
    correct: item.correct,
  },
  options: item.options.map(({ id, textNl }) => ({ id, textNl })),
  ...{ revision, difficulty: writtenDifficulty(item), answers: 0, shown: 0, inUse: true },
});

const isSame = (last: ItemRow, item: ItemText): boolean =>
  textOf(rowOf(last, last.revision)) === textOf(rowOf(item, last.revision));

const textOf = ({ competenceId, level, promptNl, options, correct }: ItemRow): string =>
  JSON.stringify([competenceId, level, promptNl, correct, options]);
