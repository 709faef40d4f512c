import { lookKinds, sharePurposes, thingKinds } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';
import type { Look, Share } from '@academy/privacy/core';
import { oneOf, table } from '@academy/platform/postgres';
import { msg } from '@lingui/core/macro';

type ShareRow = { -readonly [Column in keyof Share]: Share[Column] };

/** An address of what was shared can be told from one that never was, and a look can be asked about, for as long. */
const KEPT_MONTHS = 12;

const whileShared = {
  purpose: msg`aan leidinggevenden laten zien wat jij met hen deelt, en niets anders`,
  term: msg`tot ${KEPT_MONTHS} maanden na de laatste dag, of nadat je stopte; al die tijd ziet niemand er meer iets mee`,
};

/** What people let those who lead where they work see; one that ended stays a while, so that it is known what it was. */
export const ShareTable = table<ShareRow>({
  name: 'Share',
  schema: 'privacy',
  tableName: 'share',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'share_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    kind: { type: 'text' },
    thingId: { type: 'text', name: 'thing_id' },
    organisationId: { type: 'text', name: 'organisation_id' },
    purpose: { type: 'text' },
    until: { type: 'date', name: 'until_day' },
    sharedAt: { type: 'timestamptz', name: 'shared_at' },
    stoppedAt: { type: 'timestamptz', name: 'stopped_at', nullable: true },
  },
  checks: [oneOf('share_kind_known', 'kind', thingKinds), oneOf('share_purpose_known', 'purpose', sharePurposes)],
  indices: [
    {
      name: 'share_once',
      columns: ['teacherId', 'kind', 'thingId', 'organisationId', 'purpose'],
      unique: true,
      where: 'stopped_at IS NULL',
    },
    { name: 'share_organisation', columns: ['organisationId'] },
  ],
  personal: {
    what: msg`Wat je met een organisatie deelt, en deelde`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    forgotten: { months: KEPT_MONTHS, after: ['until', 'stoppedAt'] },
    columns: {
      id: 'none',
      teacherId: whileShared,
      kind: whileShared,
      thingId: whileShared,
      organisationId: whileShared,
      purpose: whileShared,
      until: whileShared,
      sharedAt: whileShared,
      stoppedAt: whileShared,
    },
  },
});

export type LookRow = { -readonly [Column in keyof Look]: Look[Column] } & { id: Id<'Look'> };

const forWhomItIsOf = {
  purpose: msg`jou laten zien wie keek naar wat van jou is, of dat probeerde`,
  term: msg`${KEPT_MONTHS} maanden, hoogstens zolang je account bestaat`,
  source: 'others',
} as const;

/** Who looked at something of another, or tried to: one line a day for the same of one person. */
export const LookTable = table<LookRow>({
  name: 'Look',
  schema: 'privacy',
  tableName: 'look',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'look_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    kind: { type: 'text' },
    thingId: { type: 'text', name: 'thing_id' },
    by: { type: 'uuid', name: 'by_account' },
    organisationId: { type: 'text', name: 'organisation_id' },
    at: { type: 'timestamptz' },
    date: { type: 'date' },
    refused: { type: 'boolean' },
  },
  uniques: [
    {
      name: 'look_once_a_day',
      columns: ['teacherId', 'kind', 'thingId', 'by', 'organisationId', 'date', 'refused'],
    },
  ],
  checks: [oneOf('look_kind_known', 'kind', lookKinds)],
  personal: {
    what: msg`Wie keek naar wat je deelt en waaraan je meedoet, of dat probeerde`,
    source: 'others',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    forgotten: { months: KEPT_MONTHS, after: ['at'] },
    columns: {
      id: 'none',
      teacherId: forWhomItIsOf,
      kind: forWhomItIsOf,
      thingId: forWhomItIsOf,
      by: {
        ...{ ...forWhomItIsOf, whose: { account: 'by' } },
        erasure: { keep: msg`er blijft een nummer dat niemand meer noemt` },
      },
      organisationId: forWhomItIsOf,
      at: forWhomItIsOf,
      date: forWhomItIsOf,
      refused: forWhomItIsOf,
    },
  },
});
