import { msg } from '@lingui/core/macro';
import type { CompetenceId } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { EvidencePiece, LanguageCode, Sector, StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { table } from '@academy/platform/postgres';

const whileProfile = {
  purpose: msg`modules en een leerpad vinden die bij je passen`,
  term: msg`tot je het weghaalt, hoogstens zolang je account bestaat`,
};

/** Of evidence that a test or an assessor judged later; without who, and never of fewer than fifty people together. */
const alsoInTotals = {
  purpose: msg`modules en een leerpad vinden die bij je passen, en in totalen leren wat een soort bewijs zegt`,
  term: whileProfile.term,
};

/** Of where someone is; by part of the country, and never of fewer than ten people together. */
const alsoCounted = {
  purpose: msg`modules en een leerpad vinden die bij je passen, en in totalen tellen wat waar gezocht wordt`,
  term: whileProfile.term,
};

export interface TeacherRow {
  id: TeacherId;
  role: string;
  sector: Sector;
  languages: LanguageCode[];
  forms: StudyForm[];
  city: string | null;
  maxTravelKm: number | null;
  hoursPerYear: number | null;
}

export const TeacherTable = table<TeacherRow>({
  name: 'Teacher',
  schema: 'teachers',
  tableName: 'teacher',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'teacher_pk' },
    role: { type: 'text' },
    sector: { type: 'text' },
    languages: { type: 'text', array: true },
    forms: { type: 'text', array: true },
    city: { type: 'text', nullable: true },
    maxTravelKm: { type: 'int', name: 'max_travel_km', nullable: true },
    hoursPerYear: { type: 'float8', name: 'hours_per_year', nullable: true },
  },
  personal: {
    what: msg`Je profiel: werk, wensen en grenzen`,
    source: 'themselves',
    whose: { teacher: 'id' },
    erasure: 'delete',
    columns: {
      id: { ...whileProfile, source: 'academy' },
      role: whileProfile,
      sector: whileProfile,
      languages: whileProfile,
      forms: whileProfile,
      city: alsoCounted,
      maxTravelKm: whileProfile,
      hoursPerYear: whileProfile,
    },
  },
});

const ofTeacher = (name: string) => ({
  name,
  target: 'Teacher',
  columnNames: ['teacherId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE' as const,
});

export interface TalentRow {
  teacherId: TeacherId;
  competenceId: CompetenceId;
  position: number;
}

export const TalentTable = table<TalentRow>({
  name: 'Talent',
  schema: 'teachers',
  tableName: 'talent',
  columns: {
    teacherId: { type: 'uuid', name: 'teacher_id', primary: true, primaryKeyConstraintName: 'talent_pk' },
    competenceId: { type: 'text', name: 'competence_id', primary: true, primaryKeyConstraintName: 'talent_pk' },
    position: { type: 'int' },
  },
  foreignKeys: [ofTeacher('talent_teacher_fk')],
  personal: {
    what: msg`Je talenten`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: { teacherId: whileProfile, competenceId: whileProfile, position: whileProfile },
  },
});

export interface EvidenceRow extends EvidencePiece {
  readonly teacherId: TeacherId;
  /** Of the academy's own certificate that this came from. */
  readonly certificateId: string | null;
}

export const EvidenceTable = table<EvidenceRow>({
  name: 'Evidence',
  schema: 'teachers',
  tableName: 'evidence',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'evidence_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    competenceId: { type: 'text', name: 'competence_id' },
    type: { type: 'text' },
    level: { type: 'int', nullable: true },
    years: { type: 'float8', nullable: true },
    date: { type: 'date' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    note: { type: 'text', nullable: true },
    certifiedByAcademy: { type: 'boolean', name: 'certified_by_academy', default: false },
    certificateId: { type: 'uuid', name: 'certificate_id', nullable: true },
    entryTestId: { type: 'uuid', name: 'entry_test_id', nullable: true },
  },
  foreignKeys: [ofTeacher('evidence_teacher_fk')],
  indices: [
    { name: 'evidence_teacher', columns: ['teacherId'] },
    { name: 'evidence_one_self_report', columns: ['teacherId', 'competenceId'], unique: true, where: `type = 'self'` },
    { name: 'evidence_one_a_certificate', columns: ['certificateId', 'competenceId'], unique: true },
    { name: 'evidence_one_an_entry_test', columns: ['entryTestId'], unique: true },
  ],
  personal: {
    what: msg`Bewijzen van wat je kunt`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      teacherId: whileProfile,
      competenceId: alsoInTotals,
      type: alsoInTotals,
      level: alsoInTotals,
      years: alsoInTotals,
      date: alsoInTotals,
      validUntil: whileProfile,
      note: whileProfile,
      certifiedByAcademy: { ...whileProfile, source: 'academy' },
      certificateId: { ...whileProfile, source: 'academy' },
      entryTestId: { ...whileProfile, source: 'academy' },
    },
  },
});

export interface CredentialRow {
  id: string;
  teacherId: TeacherId;
  credential: string;
  obtained: Day;
  validUntil: Day | null;
  certificateId: string | null;
}

export const CredentialTable = table<CredentialRow>({
  name: 'HeldCredential',
  schema: 'teachers',
  tableName: 'credential',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'credential_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    credential: { type: 'text' },
    obtained: { type: 'date' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    certificateId: { type: 'uuid', name: 'certificate_id', nullable: true },
  },
  foreignKeys: [ofTeacher('credential_teacher_fk')],
  uniques: [{ name: 'credential_certificate_unique', columns: ['certificateId'] }],
  indices: [{ name: 'credential_teacher', columns: ['teacherId'] }],
  personal: {
    what: msg`Certificaten in je profiel`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      teacherId: whileProfile,
      credential: whileProfile,
      obtained: whileProfile,
      validUntil: whileProfile,
      certificateId: { ...whileProfile, source: 'academy' },
    },
  },
});

/** Certificates that were revoked, so that one which is heard of only later proves nothing. */
export interface RevokedCertificateRow {
  certificateId: string;
  teacherId: TeacherId;
}

export const RevokedCertificateTable = table<RevokedCertificateRow>({
  name: 'RevokedCertificate',
  schema: 'teachers',
  tableName: 'revoked_certificate',
  columns: {
    certificateId: {
      ...{ type: 'uuid', name: 'certificate_id', primary: true },
      primaryKeyConstraintName: 'revoked_certificate_pk',
    },
    teacherId: { type: 'uuid', name: 'teacher_id' },
  },
  foreignKeys: [ofTeacher('revoked_certificate_teacher_fk')],
  personal: {
    what: msg`Ingetrokken certificaten, die niets meer aantonen`,
    source: 'academy',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: { certificateId: whileProfile, teacherId: whileProfile },
  },
});

export const teachersTables = [TeacherTable, TalentTable, EvidenceTable, CredentialTable, RevokedCertificateTable];
