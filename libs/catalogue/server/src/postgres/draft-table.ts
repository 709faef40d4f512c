import { draftStates, type Draft } from '@academy/catalogue/core';
import { oneOf, table } from '@academy/platform/postgres';

export type DraftRow = { -readonly [Column in keyof Draft]: Draft[Column] };

/** Modules that are being written. Who wrote what is not kept: a module is its organisation's. */
export const ModuleDraftTable = table<DraftRow>({
  name: 'ModuleDraft',
  schema: 'catalogue',
  tableName: 'module_draft',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'module_draft_pk' },
    slug: { type: 'text' },
    organisationId: { type: 'text', name: 'organisation_id' },
    baseVersion: { type: 'int', name: 'base_version' },
    state: { type: 'text' },
    revision: { type: 'int' },
    contents: { type: 'jsonb' },
    remark: { type: 'text', nullable: true },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    submittedAt: { type: 'timestamptz', name: 'submitted_at', nullable: true },
  },
  uniques: [{ name: 'module_draft_once', columns: ['slug'] }],
  checks: [oneOf('module_draft_state_known', 'state', draftStates)],
  indices: [{ name: 'module_draft_organisation', columns: ['organisationId'] }],
  personal: 'none',
});
