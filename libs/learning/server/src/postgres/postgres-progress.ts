import { Completions, type Completion } from '@academy/contracts/learning';
import type { Attempt, Failures, QuizAnswer } from '@academy/learning/core';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { failuresOf } from './failures-of';
import { attemptOf } from './learning-store';
import { AttemptTable, DonePartTable, DraftTable, FollowingTable, HoursSpentTable, TakenBackTable } from './tables';

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
    const row = await this.database.getRepository(FollowingTable).findOneBy({ enrolmentId });
    if (!row?.completedAt || !row.rule) return undefined;
    return { enrolmentId, versionId: row.versionId, rule: row.rule, completedAt: row.completedAt };
  }

  /** By enrolment; who has not begun is not in it. */
  async progressOf(enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, Progress>> {
    const where = { enrolmentId: In([...enrolmentIds]) };
    const [following, parts, attempts, drafts, failures, hours, takenBack] = await Promise.all([
      this.database.getRepository(FollowingTable).findBy(where),
      this.database.getRepository(DonePartTable).findBy(where),
      this.database
        .getRepository(AttemptTable)
        .createQueryBuilder('a')
        .distinctOn(['a.enrolmentId', 'a.partId'])
        .where(where)
        .orderBy('a.enrolmentId')
        .addOrderBy('a.partId')
        .addOrderBy('a.id', 'DESC')
        .getMany(),
      this.database.getRepository(DraftTable).findBy(where),
      failuresOf(this.database.manager, enrolmentIds),
      this.database.getRepository(HoursSpentTable).findBy(where),
      this.database.getRepository(TakenBackTable).find({ where, order: { at: 'DESC' } }),
    ]);
    return new Map(
      following.map(({ enrolmentId, completedAt, signedOffAt }) => {
        const own = <Row extends { enrolmentId: string }>(rows: readonly Row[]) =>
          rows.filter((row) => row.enrolmentId === enrolmentId);
        const done = new Set(own(parts).map(({ partId }) => partId));
        const quizzes = {
          attempts: new Map(own(attempts).map((row) => [row.partId, attemptOf(row)])),
          drafts: new Map(own(drafts).map(({ partId, answers }) => [partId, answers])),
          failures: new Map(own(failures).map((row) => [row.partId, row])),
        };
        const hoursSpent = own(hours)[0]?.hours ?? null;
        const signedOff = signedOffAt !== null;
        const lastTakenBack = signedOff ? null : (own(takenBack)[0] ?? null);
        return [enrolmentId, { completedAt, signedOff, done, ...quizzes, hoursSpent, takenBack: lastTakenBack }];
      }),
    );
  }
}
