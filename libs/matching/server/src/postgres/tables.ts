import { msg } from '@lingui/core/macro';
import type { AccountId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import {
  figuresStates,
  type FiguresContents,
  type FiguresDecision,
  type FiguresId,
  type FiguresKind,
  type FiguresState,
  type RunResult,
} from '@academy/matching/core';
import { oneOf, table } from '@academy/platform/postgres';
import { WantedLessTable } from './wanted-less';

export interface FiguresRow {
  id: FiguresId;
  kind: FiguresKind;
  version: string;
  computedAt: Date;
  from: Day | null;
  until: Day | null;
  people: number | null;
  content: FiguresContents[FiguresKind];
  state: FiguresState;
}

export const FiguresTable = table<FiguresRow>({
  name: 'Figures',
  schema: 'matching',
  tableName: 'figures',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'figures_pk' },
    kind: { type: 'text' },
    version: { type: 'text' },
    computedAt: { type: 'timestamptz', name: 'computed_at' },
    from: { type: 'date', name: 'data_from', nullable: true },
    until: { type: 'date', name: 'data_until', nullable: true },
    people: { type: 'int', nullable: true },
    content: { type: 'jsonb' },
    state: { type: 'text' },
  },
  uniques: [{ name: 'figures_version_unique', columns: ['kind', 'version'] }],
  indices: [
    { name: 'figures_one_in_force', columns: ['kind'], unique: true, where: `state = 'in-force'` },
    { name: 'figures_one_proposed', columns: ['kind'], unique: true, where: `state = 'proposed'` },
  ],
  checks: [oneOf('figures_state_known', 'state', figuresStates)],
  // Of five people or more together, always.
  personal: 'none',
});

const forAccount = {
  purpose: msg`zeggen wie besloot waarmee de academie rekent, en waarom`,
  term: msg`zolang die cijfers bestaan: leerpaden noemen ze`,
};

export interface DecisionRow {
  id: string;
  figuresId: FiguresId;
  action: FiguresDecision['action'];
  decidedBy: AccountId | null;
  decidedAt: Date;
  reason: string | null;
}

export const DecisionTable = table<DecisionRow>({
  name: 'FiguresDecision',
  schema: 'matching',
  tableName: 'figures_decision',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'figures_decision_pk' },
    figuresId: { type: 'uuid', name: 'figures_id' },
    action: { type: 'text' },
    decidedBy: { type: 'uuid', name: 'decided_by', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at' },
    reason: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'figures_decision_figures_fk',
      target: 'Figures',
      columnNames: ['figuresId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'figures_decision_figures', columns: ['figuresId'] }],
  personal: {
    what: msg`Je besluiten over wat de academie leerde van uitkomsten`,
    source: 'themselves',
    whose: { account: 'decidedBy' },
    erasure: { keep: msg`het besluit hoort bij cijfers waarop leerpaden rusten; zonder je account noemt het niemand` },
    columns: {
      id: 'none',
      figuresId: forAccount,
      action: forAccount,
      decidedBy: { ...forAccount, erasure: 'blank' },
      decidedAt: forAccount,
      reason: forAccount,
    },
  },
});

export interface LearningRunRow {
  id: string;
  at: Date;
  askedBy: AccountId | null;
  results: readonly RunResult[];
}

export const LearningRunTable = table<LearningRunRow>({
  name: 'LearningRun',
  schema: 'matching',
  tableName: 'learning_run',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'learning_run_pk' },
    at: { type: 'timestamptz' },
    askedBy: { type: 'uuid', name: 'asked_by', nullable: true },
    results: { type: 'jsonb' },
  },
  personal: {
    what: msg`Dat je de academie liet leren van uitkomsten`,
    source: 'themselves',
    whose: { account: 'askedBy' },
    erasure: { keep: msg`wat eruit kwam gaat over niemand; zonder je account noemt het niemand` },
    columns: { id: 'none', at: forAccount, askedBy: { ...forAccount, erasure: 'blank' }, results: 'none' },
  },
});

export const matchingTables = [FiguresTable, DecisionTable, LearningRunTable, WantedLessTable];
