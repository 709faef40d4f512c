import { msg } from '@lingui/core/macro';
import { enrolmentStates } from '@academy/contracts/enrolment';
import { oneOf, table } from '@academy/platform/postgres';
import type { Enrolment, Seats } from '@academy/enrolment/core';

export type EnrolmentRow = { -readonly [Column in keyof Enrolment]: Enrolment[Column] } & { idempotencyKey: string };

const whileEnrolled = {
  purpose: msg`je een plaats geven, en laten zien wat ervan kwam`,
  term: msg`zolang je account bestaat`,
};

export const EnrolmentTable = table<EnrolmentRow>({
  name: 'Enrolment',
  schema: 'enrolment',
  tableName: 'enrolment',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'enrolment_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    editionId: { type: 'text', name: 'edition_id' },
    versionId: { type: 'uuid', name: 'version_id' },
    moduleSlug: { type: 'text', name: 'module_slug' },
    organisationId: { type: 'text', name: 'organisation_id' },
    state: { type: 'text' },
    reason: { type: 'text', nullable: true },
    lacks: { type: 'jsonb', nullable: true },
    turn: { type: 'int', nullable: true },
    requestedAt: { type: 'timestamptz', name: 'requested_at' },
    signedOff: { type: 'boolean', name: 'signed_off', default: false },
    certified: { type: 'boolean', default: false },
    idempotencyKey: { type: 'text', name: 'idempotency_key' },
  },
  uniques: [{ name: 'enrolment_key_unique', columns: ['teacherId', 'idempotencyKey'] }],
  indices: [
    {
      name: 'enrolment_one_standing',
      columns: ['teacherId', 'moduleSlug'],
      unique: true,
      where: `state = ANY (ARRAY['requested'::text, 'queued'::text, 'enrolled'::text])`,
    },
    {
      name: 'enrolment_one_seat',
      columns: ['teacherId', 'editionId'],
      unique: true,
      where: `state = ANY (ARRAY['requested'::text, 'queued'::text, 'enrolled'::text, 'completed'::text])`,
    },
    { name: 'enrolment_edition', columns: ['editionId', 'turn'] },
    { name: 'enrolment_waiting', columns: ['editionId', 'turn'], where: `state = 'queued'::text` },
    { name: 'enrolment_undecided', columns: ['editionId', 'id'], where: `state = 'requested'::text` },
    { name: 'enrolment_organisation', columns: ['organisationId'] },
  ],
  checks: [
    oneOf('enrolment_state_known', 'state', enrolmentStates),
    { name: 'enrolment_certified_is_completed', expression: `NOT certified OR state = 'completed'::text` },
    {
      name: 'enrolment_signed_off_has_a_seat',
      expression: `NOT signed_off OR (state = ANY (ARRAY['enrolled'::text, 'completed'::text]))`,
    },
  ],
  personal: {
    what: msg`Je inschrijvingen, plaatsen en wachtrijen`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    readBy: { organisation: 'organisationId' },
    erasure: {
      loosen: msg`de plaatsen van een uitvoering moeten blijven kloppen; een plaats die je nog had gaat naar de volgende in de wachtrij`,
    },
    columns: {
      id: 'none',
      teacherId: whileEnrolled,
      editionId: whileEnrolled,
      versionId: whileEnrolled,
      moduleSlug: whileEnrolled,
      organisationId: whileEnrolled,
      state: { ...whileEnrolled, source: 'academy' },
      reason: { ...whileEnrolled, source: 'academy' },
      lacks: { ...whileEnrolled, source: 'academy', erasure: 'blank' },
      turn: { ...whileEnrolled, source: 'academy' },
      requestedAt: whileEnrolled,
      signedOff: { ...whileEnrolled, source: 'others' },
      certified: { ...whileEnrolled, source: 'academy' },
      idempotencyKey: whileEnrolled,
    },
  },
});

export type SeatsRow = { -readonly [Column in keyof Seats]: Seats[Column] } & {
  /** When they were last written; it is seen when that is committed. */
  changedAt: Date;
};

export const SeatsTable = table<SeatsRow>({
  name: 'EditionSeats',
  schema: 'enrolment',
  tableName: 'edition_seats',
  columns: {
    editionId: { type: 'text', name: 'edition_id', primary: true, primaryKeyConstraintName: 'edition_seats_pk' },
    seats: { type: 'int' },
    taken: { type: 'int' },
    elsewhere: { type: 'int', default: 0 },
    waiting: { type: 'int', default: 0 },
    nextTurn: { type: 'int', name: 'next_turn', default: 1 },
    revision: { type: 'int', default: 0 },
    changedAt: { type: 'timestamptz', name: 'changed_at', default: () => 'now()' },
  },
  indices: [
    { name: 'edition_seats_changed', columns: ['changedAt'] },
    { name: 'edition_seats_full', columns: ['editionId'], where: 'taken >= seats' },
  ],
  checks: [
    { name: 'edition_seats_not_oversold', expression: 'taken >= 0 AND taken <= seats' },
    { name: 'edition_seats_waiting', expression: 'waiting >= 0' },
    { name: 'edition_seats_elsewhere', expression: 'elsewhere >= 0 AND elsewhere <= taken' },
  ],
  personal: 'none',
});

export const enrolmentTables = [EnrolmentTable, SeatsTable];
