import type { Erasure } from '@academy/privacy/core';
import { table } from '@academy/platform/postgres';
import { msg } from '@lingui/core/macro';
import { LookTable, ShareTable } from '../sharing/share-tables';

type ErasureRow = { -readonly [Column in keyof Erasure]: Erasure[Column] } & {
  /** When it was done; null of who may still change their mind. */
  erasedAt: Date | null;
};

const forErasing = {
  purpose: msg`wissen wie daarom vroeg, ook nog eens nadat een reservekopie is teruggezet`,
  term: msg`zolang er reservekopieën zijn van voor het wissen; er staan alleen nummers`,
};

/** Who asked to be erased, and the ledger of who was: ids and days, and nothing else. */
export const ErasureTable = table<ErasureRow>({
  name: 'Erasure',
  schema: 'privacy',
  tableName: 'erasure',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'erasure_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id', nullable: true },
    askedAt: { type: 'timestamptz', name: 'asked_at' },
    erasedOn: { type: 'date', name: 'erased_on' },
    erasedAt: { type: 'timestamptz', name: 'erased_at', nullable: true },
  },
  indices: [{ name: 'erasure_day', columns: ['erasedOn'] }],
  personal: {
    what: msg`Dat je vroeg om alles te wissen`,
    source: 'themselves',
    whose: { account: 'accountId' },
    erasure: {
      keep: msg`anders zou een teruggezette reservekopie je terugbrengen; er staan nummers die niemand meer noemen`,
    },
    columns: {
      accountId: forErasing,
      teacherId: forErasing,
      askedAt: forErasing,
      erasedOn: forErasing,
      erasedAt: forErasing,
    },
  },
});

export const privacyTables = [ErasureTable, ShareTable, LookTable];
