import { noted } from '@academy/contracts/audit';
import type { EnrolmentMoves } from '@academy/contracts/enrolment';
import { moduleCompleted, type AwardsOnCompletion, type Completion } from '@academy/contracts/learning';
import {
  hasSeat,
  type Attempt,
  type AttemptId,
  type Follower,
  type LearningStore,
  type LearningTransaction,
} from '@academy/learning/core';
import { publish } from '@academy/platform/outbox';
import { newId, rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { DataSource, type EntityManager } from 'typeorm';
import { failuresOf } from './failures-of';
import { AttemptTable, DraftTable, FollowingTable, HoursSpentTable, TakenBackTable, type AttemptRow } from './tables';

export class PostgresLearningStore implements LearningStore {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentMoves<EntityManager>,
    private readonly awards: AwardsOnCompletion<EntityManager>,
  ) {}

  transact<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.enrolments, this.awards)));
  }

  transactAsTrainer<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T> {
    return withRowsOfOthers(() => this.transact(work));
  }

  newId(): AttemptId {
    return newId<'QuizAttempt'>();
  }
}

const transactionIn = (
  tx: EntityManager,
  enrolments: EnrolmentMoves<EntityManager>,
  awards: AwardsOnCompletion<EntityManager>,
): LearningTransaction => ({
  async lock(follower) {
    const enrolment = await enrolments.hold(tx, follower.enrolmentId);
    return enrolment && hasSeat(enrolment) ? lock(tx, follower) : undefined;
  },
  async markPart(enrolmentId, partId, done) {
    const change = done
      ? `INSERT INTO learning.done_part (enrolment_id, part_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`
      : `DELETE FROM learning.done_part WHERE enrolment_id = $1 AND part_id = $2`;
    await tx.query(change, [enrolmentId, partId]);
  },
  async attemptWith(enrolmentId, idempotencyKey) {
    const which = `WHERE t.enrolment_id = $1::uuid AND t.idempotency_key = $2::text`;
    const [row] = await rowsOf(tx, AttemptTable, which, [enrolmentId, idempotencyKey]);
    return row && attemptOf(row);
  },
  async addAttempt(enrolmentId, { id, partId, at, answers, results, correct, total, passed, idempotencyKey }) {
    await tx.query(
      `WITH chosen AS (DELETE FROM learning.quiz_draft WHERE enrolment_id = $2 AND part_id = $3)
       INSERT INTO learning.quiz_attempt
         (id, enrolment_id, part_id, at, answers, results, correct, total, passed, idempotency_key)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $10)`,
      [
        ...[id, enrolmentId, partId, at, JSON.stringify(answers), JSON.stringify(results)],
        ...[correct, total, passed, idempotencyKey],
      ],
    );
  },
  async failures(enrolmentId, partId) {
    return (await failuresOf(tx, enrolmentId)).find((row) => row.partId === partId);
  },
  async draft(enrolmentId, partId) {
    return (await tx.getRepository(DraftTable).findOneBy({ enrolmentId, partId }))?.answers ?? [];
  },
  async keepDraft(enrolmentId, partId, answers) {
    const rows = tx.getRepository(DraftTable);
    if (answers.length === 0) await rows.delete({ enrolmentId, partId });
    else await rows.upsert({ enrolmentId, partId, answers, keptAt: new Date() }, ['enrolmentId', 'partId']);
  },
  async complete(completion) {
    const { enrolmentId } = completion;
    // The seat is in hand since the lock: a move that fails now is a fault, and takes all of it back.
    if (!(await enrolments.move(tx, enrolmentId, 'complete'))) throw new Error(`No seat to complete: ${enrolmentId}`);
    await noteCompletion(tx, completion);
  },
  noteCompletion: (completion) => noteCompletion(tx, completion),
  async signOff(enrolmentId, signedOffBy, signedOffAt) {
    if (!(await enrolments.move(tx, enrolmentId, 'sign-off'))) throw new Error(`No seat to sign off: ${enrolmentId}`);
    await tx.getRepository(FollowingTable).update({ enrolmentId }, { signedOffBy, signedOffAt });
  },
  async takeBackSignOff(enrolmentId, takenBack) {
    if (!(await enrolments.move(tx, enrolmentId, 'take-back'))) return false;
    await awards.revoke(tx, enrolmentId);
    const undone = { signedOffBy: null, signedOffAt: null, rule: null, completedAt: null };
    await tx.getRepository(FollowingTable).update({ enrolmentId }, undone);
    // Hours are said of what was completed.
    await tx.getRepository(HoursSpentTable).delete({ enrolmentId });
    await tx.getRepository(TakenBackTable).insert({ ...takenBack, id: newId<'TakenBack'>(), enrolmentId });
    return true;
  },
  async keepHours(enrolmentId, hours, saidOn) {
    const rows = tx.getRepository(HoursSpentTable);
    if (hours === null) await rows.delete({ enrolmentId });
    else await rows.upsert({ enrolmentId, hours, saidOn }, ['enrolmentId']);
  },
  publish: (event) => (event.type === noted.type ? publish(tx, noted, event) : publish(tx, moduleCompleted, event)),
});

async function noteCompletion(tx: EntityManager, { enrolmentId, rule, completedAt }: Completion) {
  await tx.getRepository(FollowingTable).update({ enrolmentId }, { rule, completedAt });
}

/**
 * Makes the row where there is none, and answers what is done, in one statement. The enrolment is in hand: what another one did
 * meanwhile is seen by a statement that begins after that, and two last parts cannot miss each other.
 */
async function lock(tx: EntityManager, { enrolmentId, teacherId, moduleSlug, versionId }: Follower) {
  const [row]: { completedAt: Date | null; signedOff: boolean; done: string[] }[] = await tx.query(
    `INSERT INTO learning.following AS f (enrolment_id, teacher_id, module_slug, version_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (enrolment_id) DO UPDATE SET enrolment_id = f.enrolment_id
     RETURNING completed_at AS "completedAt", signed_off_at IS NOT NULL AS "signedOff",
               ARRAY(SELECT d.part_id FROM learning.done_part d WHERE d.enrolment_id = f.enrolment_id) AS done`,
    [enrolmentId, teacherId, moduleSlug, versionId],
  );
  const { completedAt, signedOff, done } = row ?? { completedAt: null, signedOff: false, done: [] };
  return { completedAt, signedOff, done: new Set(done) };
}

const attemptOf = ({ id, partId, at, results, correct, total, passed }: AttemptRow): Attempt => ({
  ...{ id, partId, at, results, correct, total, passed },
});
