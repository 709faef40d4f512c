import type { TeacherId } from '@academy/contracts/identity';
import { JudgedEvidence, type JudgedPiece, type JudgedProfile } from '@academy/contracts/teachers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

type Row = JudgedPiece & { readonly teacherId: TeacherId; readonly competenceId: string };

/**
 * Reads evidence beside later verdicts. It names no column of the teacher's own row, so that nothing of who someone is
 * can be learned from; the key goes no further than this file.
 */
@Injectable()
export class PostgresJudgedEvidence extends JudgedEvidence {
  constructor(private readonly database: DataSource) {
    super();
  }

  async all(): Promise<readonly JudgedProfile[]> {
    // The keys are made in the order of time, so their order is that of writing down.
    const rows: Row[] = await this.database.query(`
      SELECT teacher_id AS "teacherId", competence_id AS "competenceId", type, level, years,
             to_char(date, 'YYYY-MM-DD') AS date
        FROM teachers.evidence e
       WHERE EXISTS (
         SELECT 1 FROM teachers.evidence v
          WHERE v.teacher_id = e.teacher_id AND v.competence_id = e.competence_id AND v.type IN ('quiz', 'assessor'))
       ORDER BY teacher_id, competence_id, id`);
    return profilesOf(rows);
  }
}

function profilesOf(rows: readonly Row[]): readonly JudgedProfile[] {
  const people = new Map<TeacherId, number>();
  const profiles = new Map<string, JudgedProfile & { readonly evidence: JudgedPiece[] }>();
  for (const { teacherId, competenceId, ...piece } of rows) {
    const person = people.get(teacherId) ?? people.size;
    people.set(teacherId, person);
    const key = `${person} ${competenceId}`;
    const profile = profiles.get(key) ?? { person, competenceId, evidence: [] };
    profiles.set(key, profile);
    profile.evidence.push(piece);
  }
  return [...profiles.values()];
}
