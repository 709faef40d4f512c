import { levelMeasured } from '@academy/contracts/entry-tests';
import type { AttemptId, EntryTestStore, EntryTestTransaction, Item, StandingFacts } from '@academy/entry-tests/core';
import { publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readAttempts } from './read-attempts';
import { standingFacts } from './standing-facts';
import { AskedItemTable, AttemptTable, ItemTable } from './tables';

@Injectable()
export class PostgresEntryTestStore implements EntryTestStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: EntryTestTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const changes: ItemChange[] = [];
      const result = await work(transactionIn(tx, changes));
      await changeItems(tx, changes);
      return result;
    });
  }

  newId(): AttemptId {
    return newId<'EntryTestAttempt'>();
  }
}

/** What becomes known of a question by showing it, or by an answer. */
type ItemChange = Pick<Item, 'id' | 'revision'> & {
  readonly shown?: 1;
  readonly difficultyAfter?: (now: Item) => number;
};

const transactionIn = (tx: EntityManager, changes: ItemChange[]): EntryTestTransaction => ({
  async lockTeacher(teacherId) {
    // There may be no row of this teacher here yet.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('entry-tests ' || $1, 0))`, [teacherId]);
  },
  async standingFacts(teacherId, competenceId) {
    return (await standingFacts(tx, teacherId, [competenceId])).get(competenceId) as StandingFacts;
  },
  async lock(id) {
    await tx.query(`SELECT 1 FROM entry_tests.attempt WHERE id = $1 FOR UPDATE`, [id]);
    return (await readAttempts(tx, `t.id = $1::uuid`, [id]))[0];
  },
  async begin(attempt) {
    await tx.getRepository(AttemptTable).insert({ ...attempt, state: 'open', endedAt: null, level: null });
  },
  async show(attemptId, position, { id, revision, difficulty }, shownAt) {
    await tx
      .getRepository(AskedItemTable)
      .insert({ attemptId, position, itemId: id, itemRevision: revision, difficulty, shownAt });
    changes.push({ id, revision, shown: 1 });
  },
  async keepAnswer(attemptId, itemId, optionId, answeredAt) {
    await tx.getRepository(AskedItemTable).update({ attemptId, itemId }, { optionId, answeredAt });
  },
  learn({ id, revision }, difficultyAfter) {
    changes.push({ id, revision, difficultyAfter });
  },
  async end({ id, state, level }, endedAt) {
    await tx.getRepository(AttemptTable).update({ id }, { state, level, endedAt });
  },
  publish: (event) => publish(tx, levelMeasured, event),
});

/**
 * Written last and in the order of ids: many tests touch the same questions at once, and two that held one each and
 * wanted the other's would wait for ever. The lock leaves room for whoever refers to a question at the same moment.
 */
async function changeItems(tx: EntityManager, changes: readonly ItemChange[]): Promise<void> {
  const rows = tx.getRepository(ItemTable);
  for (const { id, revision, shown = 0, difficultyAfter } of [...changes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const where = { id, revision };
    const now = await rows.findOneOrFail({ where, lock: { mode: 'for_no_key_update' } });
    const learned = difficultyAfter && { difficulty: difficultyAfter(now), answers: now.answers + 1 };
    await rows.update(where, { shown: now.shown + shown, ...learned });
  }
}
