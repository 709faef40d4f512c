import { msg } from '@lingui/core/macro';
import type { AccountId, TeacherId } from '@academy/contracts/identity';
import type { AttemptId, QuestionResult, QuizAnswer } from '@academy/learning/core';
import type { Completion } from '@academy/contracts/learning';
import type { Day, Id } from '@academy/kernel';
import { table } from '@academy/platform/postgres';

/**
 * What was answered, and how long it took, says more of someone than that they completed it, and is of no use for as long. It
 * counts from when it was told, whatever came of the module: what is learned of all would else be of those who did not finish.
 */
const DETAIL_KEPT_MONTHS = 24;

const whileLearning = {
  purpose: msg`je verder laten gaan waar je was, en aantonen waarop een certificaat rust`,
  term: msg`zolang je account bestaat`,
};

const whileOfUse = {
  purpose: msg`je laten zien wat je antwoordde, en daarmee verder laten gaan`,
  term: msg`${DETAIL_KEPT_MONTHS} maanden, hoogstens zolang je account bestaat`,
};

/** Of a trainer, in what is about a teacher. */
const ofTrainer = {
  purpose: msg`zeggen wie aftekende of dat terugnam`,
  term: msg`zolang het account van de deelnemer bestaat`,
  source: 'themselves',
  erasure: { keep: msg`er blijft een nummer dat niemand meer noemt` },
} as const;

export interface FollowingRow {
  enrolmentId: string;
  teacherId: TeacherId;
  moduleSlug: string;
  versionId: string;
  completedAt: Date | null;
  rule: Completion['rule'] | null;
  /** The account that signed off, while that stands. */
  signedOffBy: AccountId | null;
  signedOffAt: Date | null;
}

export const FollowingTable = table<FollowingRow>({
  name: 'Following',
  schema: 'learning',
  tableName: 'following',
  columns: {
    enrolmentId: { type: 'uuid', name: 'enrolment_id', primary: true, primaryKeyConstraintName: 'following_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    moduleSlug: { type: 'text', name: 'module_slug' },
    versionId: { type: 'uuid', name: 'version_id' },
    completedAt: { type: 'timestamptz', name: 'completed_at', nullable: true },
    rule: { type: 'text', nullable: true },
    signedOffBy: { type: 'uuid', name: 'signed_off_by', nullable: true },
    signedOffAt: { type: 'timestamptz', name: 'signed_off_at', nullable: true },
  },
  indices: [{ name: 'following_teacher', columns: ['teacherId'] }],
  personal: {
    what: msg`Modules die je volgt of afrondde`,
    source: 'academy',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      enrolmentId: whileLearning,
      teacherId: whileLearning,
      moduleSlug: whileLearning,
      versionId: whileLearning,
      completedAt: whileLearning,
      rule: whileLearning,
      signedOffBy: { ...ofTrainer, whose: { account: 'signedOffBy' } },
      signedOffAt: { ...whileLearning, source: 'others' },
    },
  },
});

const ofFollowing = (name: string) => ({
  name,
  target: 'Following',
  columnNames: ['enrolmentId'],
  referencedColumnNames: ['enrolmentId'],
  onDelete: 'CASCADE' as const,
});

export interface DonePartRow {
  enrolmentId: string;
  partId: string;
  doneAt: Date;
}

export const DonePartTable = table<DonePartRow>({
  name: 'DonePart',
  schema: 'learning',
  tableName: 'done_part',
  columns: {
    enrolmentId: { type: 'uuid', name: 'enrolment_id', primary: true, primaryKeyConstraintName: 'done_part_pk' },
    partId: { type: 'text', name: 'part_id', primary: true, primaryKeyConstraintName: 'done_part_pk' },
    doneAt: { type: 'timestamptz', name: 'done_at', default: () => 'now()' },
  },
  foreignKeys: [ofFollowing('done_part_following_fk')],
  personal: {
    what: msg`Onderdelen die je deed`,
    source: 'themselves',
    whose: { row: 'Following', by: 'enrolmentId' },
    erasure: 'delete',
    columns: { enrolmentId: whileLearning, partId: whileLearning, doneAt: whileLearning },
  },
});

export interface AttemptRow {
  id: AttemptId;
  enrolmentId: string;
  partId: string;
  at: Date;
  answers: readonly QuizAnswer[];
  results: readonly QuestionResult[];
  correct: number;
  total: number;
  passed: boolean;
  idempotencyKey: string;
}

export const AttemptTable = table<AttemptRow>({
  name: 'QuizAttempt',
  schema: 'learning',
  tableName: 'quiz_attempt',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'quiz_attempt_pk' },
    enrolmentId: { type: 'uuid', name: 'enrolment_id' },
    partId: { type: 'text', name: 'part_id' },
    at: { type: 'timestamptz' },
    answers: { type: 'jsonb' },
    results: { type: 'jsonb' },
    correct: { type: 'int' },
    total: { type: 'int' },
    passed: { type: 'boolean' },
    idempotencyKey: { type: 'text', name: 'idempotency_key' },
  },
  foreignKeys: [ofFollowing('quiz_attempt_following_fk')],
  uniques: [{ name: 'quiz_attempt_key_unique', columns: ['enrolmentId', 'idempotencyKey'] }],
  personal: {
    what: msg`Quizzen die je inleverde, met je antwoorden`,
    source: 'themselves',
    whose: { row: 'Following', by: 'enrolmentId' },
    erasure: 'delete',
    forgotten: { months: DETAIL_KEPT_MONTHS, after: ['at'] },
    columns: {
      id: 'none',
      enrolmentId: whileOfUse,
      partId: whileOfUse,
      at: whileOfUse,
      answers: whileOfUse,
      results: { ...whileOfUse, source: 'academy' },
      correct: { ...whileOfUse, source: 'academy' },
      total: { ...whileOfUse, source: 'academy' },
      passed: { ...whileOfUse, source: 'academy' },
      idempotencyKey: whileOfUse,
    },
  },
});

export interface DraftRow {
  enrolmentId: string;
  partId: string;
  answers: readonly QuizAnswer[];
  keptAt: Date;
}

const untilHandedIn = {
  purpose: msg`verdergaan met een quiz waar je was`,
  term: msg`tot je hem inlevert, hoogstens zolang je account bestaat`,
};

/** What was chosen in a quiz and not handed in yet. */
export const DraftTable = table<DraftRow>({
  name: 'QuizDraft',
  schema: 'learning',
  tableName: 'quiz_draft',
  columns: {
    enrolmentId: { type: 'uuid', name: 'enrolment_id', primary: true, primaryKeyConstraintName: 'quiz_draft_pk' },
    partId: { type: 'text', name: 'part_id', primary: true, primaryKeyConstraintName: 'quiz_draft_pk' },
    answers: { type: 'jsonb' },
    keptAt: { type: 'timestamptz', name: 'kept_at', default: () => 'now()' },
  },
  foreignKeys: [ofFollowing('quiz_draft_following_fk')],
  personal: {
    what: msg`Quizzen waaraan je begon`,
    source: 'themselves',
    whose: { row: 'Following', by: 'enrolmentId' },
    erasure: 'delete',
    columns: { enrolmentId: untilHandedIn, partId: untilHandedIn, answers: untilHandedIn, keptAt: untilHandedIn },
  },
});

const forHours = {
  purpose: msg`leren hoeveel uur een module echt kost, en dat alleen van vijf mensen of meer samen laten zien`,
  term: msg`tot je het terugneemt, hoogstens ${DETAIL_KEPT_MONTHS} maanden, en niet langer dan je account bestaat`,
};

export interface HoursSpentRow {
  enrolmentId: string;
  hours: number;
  saidOn: Day;
}

export const HoursSpentTable = table<HoursSpentRow>({
  name: 'HoursSpent',
  schema: 'learning',
  tableName: 'hours_spent',
  columns: {
    enrolmentId: { type: 'uuid', name: 'enrolment_id', primary: true, primaryKeyConstraintName: 'hours_spent_pk' },
    hours: { type: 'float8' },
    saidOn: { type: 'date', name: 'said_on' },
  },
  foreignKeys: [ofFollowing('hours_spent_following_fk')],
  personal: {
    what: msg`Uren die een module je kostte`,
    source: 'themselves',
    whose: { row: 'Following', by: 'enrolmentId' },
    erasure: 'delete',
    forgotten: { months: DETAIL_KEPT_MONTHS, after: ['saidOn'] },
    columns: { enrolmentId: forHours, hours: forHours, saidOn: forHours },
  },
});

export interface TakenBackRow {
  id: Id<'TakenBack'>;
  enrolmentId: string;
  by: AccountId;
  at: Date;
  reason: string;
}

/** Sign-offs that were taken back: what was said, by whom and why. */
export const TakenBackTable = table<TakenBackRow>({
  name: 'TakenBack',
  schema: 'learning',
  tableName: 'sign_off_taken_back',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'sign_off_taken_back_pk' },
    enrolmentId: { type: 'uuid', name: 'enrolment_id' },
    by: { type: 'uuid', name: 'taken_back_by' },
    at: { type: 'timestamptz' },
    reason: { type: 'text' },
  },
  foreignKeys: [ofFollowing('sign_off_taken_back_following_fk')],
  indices: [{ name: 'sign_off_taken_back_enrolment', columns: ['enrolmentId'] }],
  personal: {
    what: msg`Aftekeningen die een trainer terugnam`,
    source: 'others',
    whose: { row: 'Following', by: 'enrolmentId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      enrolmentId: whileLearning,
      by: { ...ofTrainer, whose: { account: 'by' } },
      at: whileLearning,
      reason: whileLearning,
    },
  },
});

export const learningTables = [
  FollowingTable,
  DonePartTable,
  AttemptTable,
  DraftTable,
  HoursSpentTable,
  TakenBackTable,
];
