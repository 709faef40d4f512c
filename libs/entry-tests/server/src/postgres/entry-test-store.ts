import { levelMeasured } from '@academy/contracts/entry-tests';
import type { AttemptId, EntryTestStore, EntryTestTransaction, Item } from '@academy/entry-tests/core';
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
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  newId(): AttemptId {
    return newId<'EntryTestAttempt'>();
  }
}

const transactionIn = (tx: EntityManager): EntryTestTransaction => ({
  async lockTeacher(teacherId) {
    // There may be no row of this teacher here yet.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('entry-tests ' || $1, 0))`, [teacherId]);
  },
  standingFacts: (teacherId, competenceId) => standingFacts(tx, teacherId, competenceId),
  async lock(id) {
    await tx.query(`SELECT 1 FROM entry_tests.attempt WHERE id = $1 FOR UPDATE`, [id]);
    return (await readAttempts(tx, { id }))[0];
  },
  async begin(attempt) {
    await tx.getRepository(AttemptTable).insert({ ...attempt, state: 'open', endedAt: null, level: null });
  },
  async show(attemptId, position, { id, revision, difficulty }, shownAt) {
    await tx
      .getRepository(AskedItemTable)
      .insert({ attemptId, position, itemId: id, itemRevision: revision, difficulty, shownAt });
    await tx.getRepository(ItemTable).increment({ id, revision }, 'shown', 1);
  },
  async keepAnswer(attemptId, itemId, optionId, answeredAt) {
    await tx.getRepository(AskedItemTable).update({ attemptId, itemId }, { optionId, answeredAt });
  },
  learn: ({ id, revision }, difficultyAfter) => learn(tx, { id, revision }, difficultyAfter),
  async end({ id, state, level }, endedAt) {
    await tx.getRepository(AttemptTable).update({ id }, { state, level, endedAt });
  },
  publish: (event) => publish(tx, levelMeasured, event),
});

async function learn(
  tx: EntityManager,
  which: Pick<Item, 'id' | 'revision'>,
  difficultyAfter: (now: Item) => number,
): Promise<void> {
  const rows = tx.getRepository(ItemTable);
  const now = await rows.findOneOrFail({ where: which, lock: { mode: 'pessimistic_write' } });
  await rows.update(which, { difficulty: difficultyAfter(now), answers: now.answers + 1 });
}
