import { msg } from '@lingui/core/macro';
import type { Entry, Head } from '@academy/audit/core';
import { table } from '@academy/platform/postgres';

const forGood = {
  purpose: msg`verantwoorden wie veranderde wat iemand is, mag of kan`,
  term: msg`zolang de academie bestaat, alleen met het nummer van een account`,
};
const inWords = {
  purpose: msg`zeggen waarom`,
  term: msg`zolang je account bestaat`,
};

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
  personal: {
    what: msg`Besluiten over jou, in het logboek`,
    source: 'others',
    whose: { person: 'whom' },
    erasure: {
      keep: msg`het logboek is een keten waaruit niets weg kan; er blijft een nummer dat niemand meer noemt, en de reden gaat weg`,
    },
    columns: {
      number: 'none',
      eventId: 'none',
      at: forGood,
      kind: forGood,
      by: {
        ...{ ...forGood, whose: { account: 'by' } },
        erasure: { keep: msg`er blijft een nummer dat niemand meer noemt` },
      },
      whom: forGood,
      organisationId: forGood,
      about: forGood,
      reason: { ...inWords, erasure: 'blank' },
      salt: { ...inWords, erasure: 'blank', secret: true },
      reasonDigest: 'none',
      link: 'none',
    },
  },
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
