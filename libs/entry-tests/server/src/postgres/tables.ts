import { msg } from '@lingui/core/macro';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import {
  attemptStates,
  type AnswerOption,
  type AttemptId,
  type AttemptState,
  type TestedLevel,
} from '@academy/entry-tests/core';
import { oneOf, table } from '@academy/platform/postgres';

export interface ItemRow {
  id: string;
  revision: number;
  competenceId: CompetenceId;
  level: TestedLevel;
  promptNl: string;
  options: AnswerOption[];
  correct: string;
  difficulty: number;
  answers: number;
  shown: number;
  inUse: boolean;
}

export const ItemTable = table<ItemRow>({
  name: 'EntryTestItem',
  schema: 'entry_tests',
  tableName: 'item',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'item_pk' },
    revision: { type: 'int', primary: true, primaryKeyConstraintName: 'item_pk' },
    competenceId: { type: 'text', name: 'competence_id' },
    level: { type: 'int' },
    promptNl: { type: 'text', name: 'prompt_nl' },
    options: { type: 'jsonb' },
    correct: { type: 'text' },
    difficulty: { type: 'float8' },
    answers: { type: 'int', default: 0 },
    shown: { type: 'int', default: 0 },
    inUse: { type: 'boolean', name: 'in_use', default: true },
  },
  indices: [
    { name: 'item_competence', columns: ['competenceId'] },
    { name: 'item_one_in_use', columns: ['id'], unique: true, where: 'in_use' },
  ],
  personal: 'none',
});

const forTesting = {
  purpose: msg`een niveau één keer meten, en binnen een half jaar niet hetzelfde vragen`,
  term: msg`hoogstens zolang je account bestaat`,
};

export interface AttemptRow {
  id: AttemptId;
  teacherId: TeacherId;
  competenceId: CompetenceId;
  state: AttemptState;
  startedAt: Date;
  endedAt: Date | null;
  level: Level | null;
}

export const AttemptTable = table<AttemptRow>({
  name: 'EntryTestAttempt',
  schema: 'entry_tests',
  tableName: 'attempt',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'attempt_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    competenceId: { type: 'text', name: 'competence_id' },
    state: { type: 'text' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    level: { type: 'int', nullable: true },
  },
  indices: [
    { name: 'attempt_teacher', columns: ['teacherId'] },
    { name: 'attempt_one_open', columns: ['teacherId', 'competenceId'], unique: true, where: `state = 'open'` },
  ],
  checks: [oneOf('attempt_state_known', 'state', attemptStates)],
  personal: {
    what: msg`Instaptoetsen die je deed`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      teacherId: forTesting,
      competenceId: forTesting,
      state: forTesting,
      startedAt: forTesting,
      endedAt: forTesting,
      level: { ...forTesting, source: 'academy' },
    },
  },
});

export interface AskedItemRow {
  attemptId: AttemptId;
  position: number;
  itemId: string;
  itemRevision: number;
  difficulty: number;
  shownAt: Date;
  answeredAt: Date | null;
  /** Null for "I don't know", and while the question is open. */
  optionId: string | null;
}

export const AskedItemTable = table<AskedItemRow>({
  name: 'EntryTestAskedItem',
  schema: 'entry_tests',
  tableName: 'asked_item',
  columns: {
    attemptId: { type: 'uuid', name: 'attempt_id', primary: true, primaryKeyConstraintName: 'asked_item_pk' },
    position: { type: 'int', primary: true, primaryKeyConstraintName: 'asked_item_pk' },
    itemId: { type: 'text', name: 'item_id' },
    itemRevision: { type: 'int', name: 'item_revision' },
    difficulty: { type: 'float8' },
    shownAt: { type: 'timestamptz', name: 'shown_at' },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true },
    optionId: { type: 'text', name: 'option_id', nullable: true },
  },
  foreignKeys: [
    {
      name: 'asked_item_attempt_fk',
      target: 'EntryTestAttempt',
      columnNames: ['attemptId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'asked_item_item_fk',
      target: 'EntryTestItem',
      columnNames: ['itemId', 'itemRevision'],
      referencedColumnNames: ['id', 'revision'],
    },
  ],
  uniques: [{ name: 'asked_item_once', columns: ['attemptId', 'itemId'] }],
  personal: {
    what: msg`Je antwoorden op vragen van instaptoetsen`,
    source: 'themselves',
    whose: { row: 'EntryTestAttempt', by: 'attemptId' },
    erasure: 'delete',
    columns: {
      attemptId: forTesting,
      position: forTesting,
      itemId: forTesting,
      itemRevision: 'none',
      difficulty: 'none',
      shownAt: forTesting,
      answeredAt: forTesting,
      optionId: forTesting,
    },
  },
});

export const entryTestsTables = [ItemTable, AttemptTable, AskedItemTable];
