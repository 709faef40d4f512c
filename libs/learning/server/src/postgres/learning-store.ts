import { moduleCompleted } from '@academy/contracts/learning';
import type { Attempt, AttemptId, Follower, LearningStore, LearningTransaction } from '@academy/learning/core';
import { publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AttemptTable, DonePartTable, FollowingTable, HoursSpentTable, type AttemptRow } from './tables';

@Injectable()
export class PostgresLearningStore implements LearningStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  newId(): AttemptId {
    return newId<'QuizAttempt'>();
  }
}

const transactionIn = (tx: EntityManager): LearningTransaction => ({
  lock: (follower) => lock(tx, follower),
  async markPart(enrolmentId, partId, done) {
    const rows = tx.getRepository(DonePartTable);
    if (done) await rows.createQueryBuilder().insert().values({ enrolmentId, partId }).orIgnore().execute();
    else await rows.delete({ enrolmentId, partId });
  },
  async attemptWith(enrolmentId, idempotencyKey) {
    const row = await tx.getRepository(AttemptTable).findOneBy({ enrolmentId, idempotencyKey });
    return row ? attemptOf(row) : undefined;
  },
  async addAttempt(enrolmentId, attempt) {
    await tx.getRepository(AttemptTable).insert({ ...attempt, enrolmentId });
  },
  async complete({ enrolmentId, rule, completedAt }) {
    await tx.getRepository(FollowingTable).update({ enrolmentId }, { rule, completedAt });
  },
  async keepHours(enrolmentId, hours, saidOn) {
    const rows = tx.getRepository(HoursSpentTable);
    if (hours === null) await rows.delete({ enrolmentId });
    else await rows.upsert({ enrolmentId, hours, saidOn }, ['enrolmentId']);
  },
  publish: (event) => publish(tx, moduleCompleted, event),
});

/** One statement that makes the row where there is none, and always locks it: two last parts cannot miss each other. */
async function lock(tx: EntityManager, { enrolmentId, teacherId, moduleSlug, versionId }: Follower) {
  const [row]: { completedAt: Date | null }[] = await tx.query(
    `INSERT INTO learning.following AS f (enrolment_id, teacher_id, module_slug, version_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (enrolment_id) DO UPDATE SET enrolment_id = f.enrolment_id
     RETURNING completed_at AS "completedAt"`,
    [enrolmentId, teacherId, moduleSlug, versionId],
  );
  const parts = await tx.getRepository(DonePartTable).findBy({ enrolmentId });
  return { completedAt: row?.completedAt ?? null, done: new Set(parts.map(({ partId }) => partId)) };
}

export const attemptOf = ({ id, partId, at, results, correct, total, passed }: AttemptRow): Attempt => ({
  ...{ id, partId, at, results, correct, total, passed },
});
