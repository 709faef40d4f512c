import { People, type TeacherId } from '@academy/contracts/identity';
import { TeacherFiles, type Evidence, type TeacherFile } from '@academy/contracts/teachers';
import { rowsOf } from '@academy/platform/postgres';
import { townNamed } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { emptyTeacher } from './empty-teacher';
import {
  CredentialTable,
  EvidenceTable,
  TalentTable,
  TeacherTable,
  type CredentialRow,
  type EvidenceRow,
  type TeacherRow,
} from './tables';

/** A profile as its own teacher sees it. */
export interface Profile {
  readonly teacher: TeacherRow;
  readonly talents: readonly string[];
  /** Newest first. */
  readonly evidence: readonly EvidenceRow[];
  readonly credentials: readonly CredentialRow[];
}

@Injectable()
export class PostgresTeacherFiles extends TeacherFiles {
  constructor(
    private readonly database: DataSource,
    private readonly people: People,
  ) {
    super();
  }

  async profile(teacherId: TeacherId): Promise<Profile | undefined> {
    const own = [teacherId];
    const [[kept], talents, evidence, credentials] = await Promise.all([
      rowsOf(this.database, TeacherTable, `WHERE t.id = $1::uuid`, own),
      rowsOf(this.database, TalentTable, `WHERE t.teacher_id = $1::uuid ORDER BY t.position`, own),
      rowsOf(this.database, EvidenceTable, `WHERE t.teacher_id = $1::uuid ORDER BY t.date DESC, t.id DESC`, own),
      rowsOf(this.database, CredentialTable, `WHERE t.teacher_id = $1::uuid ORDER BY t.obtained DESC, t.id DESC`, own),
    ]);
    const teacher = kept ?? (await this.whoSaidNothing(teacherId));
    return teacher
      ? { teacher, talents: talents.map(({ competenceId }) => competenceId), evidence, credentials }
      : undefined;
  }

  /** Whoever is a teacher has a profile, also before anything is kept in it. */
  private async whoSaidNothing(teacherId: TeacherId): Promise<TeacherRow | undefined> {
    return (await this.people.ofTeachers([teacherId])).has(teacherId) ? emptyTeacher(teacherId) : undefined;
  }

  async of(teacherId: TeacherId): Promise<TeacherFile | undefined> {
    const profile = await this.profile(teacherId);
    return profile && fileOf(profile);
  }
}

const fileOf = ({ teacher, talents, evidence, credentials }: Profile): TeacherFile => ({
  teacherId: teacher.id,
  role: teacher.role,
  talents,
  evidence: evidence.map(evidenceOf),
  credentials: credentials.map(({ credential, obtained, validUntil }) => ({ credential, obtained, validUntil })),
  limits: {
    sector: teacher.sector,
    languages: teacher.languages,
    forms: teacher.forms,
    home: teacher.city === null ? null : (townNamed(teacher.city) ?? null),
    maxTravelKm: teacher.maxTravelKm,
  },
  hoursPerYear: teacher.hoursPerYear,
});

function evidenceOf(row: EvidenceRow): Evidence {
  const { id, competenceId, date, certifiedByAcademy } = row;
  const base = {
    id,
    competenceId,
    date,
    certifiedByAcademy,
    ...(row.validUntil !== null && { validUntil: row.validUntil }),
    ...(row.entryTestId !== null && { entryTestId: row.entryTestId }),
  };
  return row.type === 'years'
    ? { ...base, type: 'years', years: row.years ?? 0 }
    : { ...base, type: row.type, level: row.level ?? 0 };
}
