import { completionRuleOf } from '@academy/catalogue/core';
import type { ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';
import { clockAt, day, type Clock, type Day } from '@academy/kernel';
import { KeepQuizDraft, RecordProgress, SignOff, SubmitQuiz, TakeBackSignOff } from '@academy/learning/core';
import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from '../../../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolments } from '../../../../enrolment/server/src/postgres/postgres-enrolments';
import { awardsIn } from '../../../../certification/server/src/testing';
import { anEnrolmentIn } from '../../../../enrolment/server/src/testing';
import { quiz, right, text, wrong } from '../../../core/src/testing/following';
import { accessOfTrainer } from '../access-of-trainer';
import { PostgresLearningStore } from '../postgres/learning-store';
import { PostgresProgress } from '../postgres/postgres-progress';
import { learningTables } from '../postgres/tables';
import { certificationTables } from '../../../../certification/server/src/postgres/tables';
import { enrolmentTables } from '../../../../enrolment/server/src/postgres/tables';

const begin = new Date('2026-11-24T09:00:00Z');
const clock = clockAt(begin);
export const minutesOn = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);

export { quiz, right, text, wrong };

export interface Course {
  readonly hours?: number;
  readonly contactHours?: number;
  readonly form?: string;
  readonly start?: Day;
}

/** Learning on a database that the tests of one file share: who follows a module there, and what they can do with it. */
export function learningOnPostgres() {
  let database: TestDatabase;
  let source: DataSource;
  let owner: DataSource;
  beforeAll(async () => {
    database = await aDatabase([...learningTables, ...certificationTables, ...enrolmentTables]);
    source = await database.as('app');
    owner = await database.as('owner');
  });
  afterAll(() => database.drop());
  return {
    /** Someone with a seat in a module of these parts. */
    aFollower: (...of: FollowerOf) => aFollowerIn({ source, owner }, ...of),
  };
}

type FollowerOf = [parts: readonly ModulePart[], facts?: Partial<EnrolmentFacts>, course?: Course];

async function aFollowerIn(
  { source, owner }: { source: DataSource; owner: DataSource },
  ...[parts, facts = {}, course = {}]: FollowerOf
) {
  const enrolment = await anEnrolmentIn(owner, facts);
  const { enrolmentId, teacherId } = enrolment;
  const { hours = 40, contactHours = 0, form = 'online', start = day('2026-11-24') } = course;
  const completedBy = completionRuleOf({ parts, hours, contactHours, form });
  const enrolments = new PostgresEnrolments(source);
  const moves = new PostgresEnrolmentMoves();
  const access = {
    enrolment: (id: string) => enrolments.find(id),
    version: async () =>
      ({ versionId: enrolment.versionId, slug: 'mod', parts, completedBy }) as unknown as ModuleVersion,
    startOf: async () => start,
  };
  const awards = awardsIn(source, clock);
  const store = new PostgresLearningStore(source, moves, awards);
  const progress = new PostgresProgress(source);
  const read = new RecordProgress(access, store, clock);
  let now = begin;
  const moving: Clock = { ...clock, now: () => now };
  const submit = new SubmitQuiz(access, store, moving);
  const draft = new KeepQuizDraft(access, store);
  const own: Actor = aTeacher(teacherId);
  /** As the database knows whoever asks. */
  const as = <T>({ accountId, teacherId: teacher }: Actor, work: () => T): T =>
    actingFor({ accountId, teacherId: teacher }, work);
  return {
    read: (partId: string, done = true, actor = own) =>
      as(actor, () => read.execute({ actor, enrolmentId, partId, done })),
    submit: (answers: typeof right, idempotencyKey: string = newId()) =>
      as(own, () => submit.execute({ actor: own, enrolmentId, partId: 'quiz', answers, idempotencyKey })),
    /** Where the clock stands, in minutes after the beginning. */
    at(minutes: number) {
      now = minutesOn(minutes);
    },
    choose: (answers: typeof right, actor = own) =>
      as(actor, () => draft.execute({ actor, enrolmentId, partId: 'quiz', answers })),
    withdraw: () => owner.query(`UPDATE enrolment.enrolment SET state = 'withdrawn' WHERE id = $1`, [enrolmentId]),
    signOff: (actor: Actor) =>
      as(actor, () => new SignOff(accessOfTrainer(access), store, clock).execute({ actor, enrolmentId })),
    takeBack: (actor: Actor, reason = 'Was er niet') =>
      as(actor, () =>
        new TakeBackSignOff(accessOfTrainer(access), awards, store, clock).execute({ actor, enrolmentId, reason }),
      ),
    state: async () => (await as(own, () => enrolments.find(enrolmentId)))?.state,
    completion: () => as(own, () => progress.of(enrolmentId)),
    progress: async () => (await as(own, () => progress.progressOf([enrolmentId]))).get(enrolmentId),
    movesTold: async (): Promise<string[]> => {
      const rows: { move: string }[] = await owner.query(
        `SELECT payload->>'move' AS move FROM platform.outbox
         WHERE type = 'enrolment.enrolment-moved.v1' AND payload->>'enrolmentId' = $1 ORDER BY id`,
        [enrolmentId],
      );
      return rows.map(({ move }) => move);
    },
    completionsTold: async (): Promise<number> => {
      const rows: unknown[] = await owner.query(
        `SELECT 1 FROM platform.outbox WHERE type = 'learning.module-completed.v1' AND payload->>'enrolmentId' = $1`,
        [enrolmentId],
      );
      return rows.length;
    },
  };
}
