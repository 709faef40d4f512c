import { msg } from '@lingui/core/macro';
import type { Certificate } from '@academy/certification/core';
import { table } from '@academy/platform/postgres';

export type CertificateRow = { -readonly [Column in keyof Certificate]: Certificate[Column] } & {
  /** The signed credential as it was issued, to the byte. */
  credential: string;
  /** When it was revoked; null while it stands. */
  revokedAt: Date | null;
  /** Of the commitment; in the files of the holder, and gone from here when they were erased. */
  holderSalt: string | null;
  /** To what was signed, of a holder who was erased: `commitmentOf` salt and credential. Null of everyone else. */
  holderCommitment: string | null;
};

const whileValuable = {
  purpose: msg`jou, en wie jij het laat zien, laten zien en controleren wat je behaalde`,
  term: msg`zolang de academie voor haar certificaten instaat`,
};

export const CertificateTable = table<CertificateRow>({
  name: 'Certificate',
  schema: 'certification',
  tableName: 'certificate',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'certificate_pk' },
    serial: { type: 'text' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    enrolmentId: { type: 'uuid', name: 'enrolment_id', nullable: true },
    holderName: { type: 'text', name: 'holder_name' },
    moduleVersionId: { type: 'uuid', name: 'module_version_id' },
    moduleSlug: { type: 'text', name: 'module_slug' },
    titleNl: { type: 'text', name: 'title_nl' },
    titleEn: { type: 'text', name: 'title_en' },
    organisationId: { type: 'text', name: 'organisation_id' },
    organisationName: { type: 'text', name: 'organisation_name' },
    awardRule: { type: 'text', name: 'award_rule' },
    outcomes: { type: 'jsonb' },
    hours: { type: 'float8' },
    issuedOn: { type: 'date', name: 'issued_on' },
    issuedAt: { type: 'text', name: 'issued_at' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    statusListId: { type: 'text', name: 'status_list_id' },
    statusListIndex: { type: 'int', name: 'status_list_index' },
    keyId: { type: 'text', name: 'key_id' },
    credential: { type: 'text', select: false },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true },
    holderSalt: { type: 'text', name: 'holder_salt', nullable: true, select: false },
    holderCommitment: { type: 'text', name: 'holder_commitment', nullable: true, select: false },
  },
  uniques: [
    { name: 'certificate_serial_unique', columns: ['serial'] },
    { name: 'certificate_status_place_unique', columns: ['statusListId', 'statusListIndex'] },
  ],
  indices: [{ name: 'certificate_once', columns: ['enrolmentId'], unique: true, where: 'revoked_at IS NULL' }],
  personal: {
    what: msg`Je certificaten`,
    source: 'academy',
    whose: { teacher: 'teacherId' },
    erasure: {
      loosen: msg`wie het certificaat kreeg te zien, kan blijven nagaan dat de academie het uitreikte; je naam staat er niet meer bij`,
    },
    columns: {
      id: 'none',
      revokedAt: whileValuable,
      serial: whileValuable,
      teacherId: whileValuable,
      enrolmentId: { ...whileValuable, erasure: 'blank' },
      holderName: { ...whileValuable, erasure: 'blank' },
      moduleVersionId: whileValuable,
      moduleSlug: whileValuable,
      titleNl: whileValuable,
      titleEn: whileValuable,
      organisationId: whileValuable,
      organisationName: whileValuable,
      awardRule: whileValuable,
      outcomes: whileValuable,
      hours: whileValuable,
      issuedOn: whileValuable,
      issuedAt: whileValuable,
      validUntil: whileValuable,
      statusListId: whileValuable,
      statusListIndex: whileValuable,
      keyId: whileValuable,
      credential: { ...whileValuable, erasure: 'blank' },
      holderSalt: { ...whileValuable, erasure: 'blank', secret: true },
      holderCommitment: 'none',
    },
  },
});

/** How many places on status lists were given away: one row, which whoever takes a place locks. */
interface StatusCounterRow {
  one: boolean;
  taken: number;
}

const StatusCounterTable = table<StatusCounterRow>({
  name: 'StatusCounter',
  schema: 'certification',
  tableName: 'status_counter',
  columns: {
    one: { type: 'boolean', primary: true, primaryKeyConstraintName: 'status_counter_pk' },
    taken: { type: 'int' },
  },
  personal: 'none',
});

export const certificationTables = [CertificateTable, StatusCounterTable];
