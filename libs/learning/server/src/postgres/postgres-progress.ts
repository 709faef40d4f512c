import { Completions, type Completion } from '@academy/contracts/learning';
import type { Attempt, Failures, QuizAnswer } from '@academy/learning/core';
import { askAtOnce, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { failuresSql } from './failures-of';
import { FollowingTable } from './tables';

/** How far someone is with a module. */
export interface Progress {
  readonly completedAt: Date | null;
  readonly signedOff: boolean;
  readonly done: ReadonlySet<string>;
  /** The last attempt at each quiz, by the id of its part. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** What was chosen in each quiz and not handed in, and how often it failed since it was passed; by the id of its part. */
  readonly drafts: ReadonlyMap<string, readonly QuizAnswer[]>;
  readonly failures: ReadonlyMap<string, Failures>;
  /** What the teacher says it took; null when that was not said. */
  readonly hoursSpent: number | null;
  /** Why the trainer took a sign-off back last, and when; null when it stands, or none was. */
  readonly takenBack: { readonly reason: string; readonly at: Date } | null;
}

export const noProgress: Progress = {
  ...{
    completedAt: null,
    signedOff: false,
    done: new Set<string>(),
    attempts: new Map<string, Attempt>(),
    drafts: new Map<string, readonly QuizAnswer[]>(),
    failures: new Map<string, Failures>(),
    hoursSpent: null,
    takenBack: null,
  },
};

@Injectable()
export class PostgresProgress extends Completions {
  constructor(private readonly database: DataSource) {
    super();
  }

  async of(enrolmentId: string): Promise<Completion | undefined> {
    const [row] = await rowsOf(this.database, FollowingTable, `WHERE t.enrolment_id = $1::uuid`, [enrolmentId]);
    if (!row?.completedAt || !row.rule) return undefined;
    return { enrolmentId, versionId: row.versionId, rule: row.rule, completedAt: row.completedAt };
  }

  /** By enrolment; who has not begun is not in it. */
  async progressOf(enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, Progress>> {
    if (enrolmentIds.length === 0) return new Map();
    const rows = await askAtOnce<ProgressRow>(this.database, progressSql, [enrolmentIds]);
    return new Map(rows.map((row) => [row.enrolmentId, progressFrom(row)]));
  }
}

/** All of one follower in one row; times are texts. */
interface ProgressRow {
  readonly enrolmentId: string;
  readonly completedAt: string | null;
  readonly signedOff: boolean;
  readonly done: readonly string[];
  readonly attempts: readonly (Omit<Attempt, 'at'> & { readonly at: string })[] | null;
  readonly drafts: readonly { readonly partId: string; readonly answers: readonly QuizAnswer[] }[] | null;
  readonly failures: readonly { readonly partId: string; readonly count: number; readonly lastAt: string }[] | null;
  readonly hoursSpent: number | null;
  readonly takenBack: { readonly reason: string; readonly at: string } | null;
}

const listOf = (sql: string) => `(SELECT json_agg(x) FROM (${sql}) x)`;

const progressSql = `
  SELECT f.enrolment_id AS "enrolmentId", f.completed_at AS "completedAt", f.signed_off_at IS NOT NULL AS "signedOff",
         ARRAY(SELECT d.part_id FROM learning.done_part d WHERE d.enrolment_id = f.enrolment_id) AS done,
         ${listOf(`SELECT DISTINCT ON (a.part_id) a.id, a.part_id AS "partId", a.at, a.results, a.correct, a.total, a.passed
                     FROM learning.quiz_attempt a WHERE a.enrolment_id = f.enrolment_id ORDER BY a.part_id, a.id DESC`)} AS attempts,
         ${listOf(`SELECT q.part_id AS "partId", q.answers FROM learning.quiz_draft q WHERE q.enrolment_id = f.enrolment_id`)} AS drafts,
         ${listOf(failuresSql)} AS failures,
         (SELECT h.hours FROM learning.hours_spent h WHERE h.enrolment_id = f.enrolment_id) AS "hoursSpent",
         (SELECT json_build_object('reason', b.reason, 'at', b.at) FROM learning.sign_off_taken_back b
           WHERE b.enrolment_id = f.enrolment_id AND f.signed_off_at IS NULL ORDER BY b.at DESC LIMIT 1) AS "takenBack"
    FROM learning.following f WHERE f.enrolment_id = ANY($1::uuid[])`;

const byPart = <One extends { readonly partId: string }, Kept>(list: readonly One[] | null, keep: (one: One) => Kept) =>
  new Map((list ?? []).map((one) => [one.partId, keep(one)]));

const progressFrom = ({ completedAt, signedOff, done, hoursSpent, takenBack, ...quizzes }: ProgressRow): Progress => ({
  ...{ signedOff, hoursSpent, done: new Set(done) },
  completedAt: completedAt === null ? null : new Date(completedAt),
  attempts: byPart(quizzes.attempts, (attempt) => ({ ...attempt, at: new Date(attempt.at) })),
  drafts: byPart(quizzes.drafts, ({ answers }) => answers),
  failures: byPart(quizzes.failures, ({ count, lastAt }) => ({ count, lastAt: new Date(lastAt) })),
  takenBack: takenBack && { reason: takenBack.reason, at: new Date(takenBack.at) },
});
