import type { Entry, Head } from '@academy/audit/core';
import { table } from '@academy/platform/postgres';

const forGood = {
  purpose: 'accounting for who changed what someone is, may or is worth',
  term: 'as long as the academy; by the id of an account alone',
};
const inWords = { purpose: 'saying why', term: 'as long as the account' };

export const EntryTable = table<Entry>({
  name: 'AuditEntry',
  schema: 'audit',
  tableName: 'entry',
  columns: {
    number: { type: 'int', primary: true, primaryKeyConstraintName: 'entry_pk' },
    eventId: { type: 'uuid', name: 'event_id' },
    at: { type: 'timestamptz', precision: 3 },
    kind: { type: 'text' },
    by: { type: 'uuid', name: 'by_account', nullable: true },
    whom: { type: 'uuid' },
    organisationId: { type: 'text', name: 'organisation_id', nullable: true },
    about: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    salt: { type: 'text', nullable: true },
    reasonDigest: { type: 'text', name: 'reason_digest', nullable: true },
    link: { type: 'text' },
  },
  uniques: [{ name: 'entry_event_unique', columns: ['eventId'] }],
  indices: [{ name: 'entry_whom', columns: ['whom', 'number'] }],
  personal: { by: forGood, whom: forGood, about: forGood, reason: inWords },
});

interface HeadRow extends Head {
  /** There is one. */
  readonly id: number;
}

export const HeadTable = table<HeadRow>({
  name: 'AuditHead',
  schema: 'audit',
  tableName: 'head',
  columns: {
    id: { type: 'int', primary: true, primaryKeyConstraintName: 'head_pk' },
    number: { type: 'int' },
    link: { type: 'text' },
  },
  checks: [{ name: 'head_one', expression: 'id = 1' }],
  personal: 'none',
});

export const auditTables = [EntryTable, HeadTable];
