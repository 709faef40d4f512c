import type { TeacherId } from '@academy/contracts/identity';
import type { HeldCredential } from '@academy/contracts/teachers';
import type { Importer } from '@academy/platform/nest';
import { insertAll, newId } from '@academy/platform/postgres';
import type { Wishes } from '@academy/teachers/core';
import type { EntityManager } from 'typeorm';
import { wishesRow } from './postgres/profile-store';
import { CredentialTable, EvidenceTable, TalentTable, TeacherTable, type EvidenceRow } from './postgres/tables';

type EvidenceImport = Omit<EvidenceRow, 'id' | 'teacherId' | 'certificateId' | 'entryTestId'>;

export interface TeacherImport {
  readonly id: TeacherId;
  readonly role: string;
  readonly wishes: Wishes;
  readonly talents: readonly string[];
  readonly evidence: readonly EvidenceImport[];
  readonly credentials: readonly HeldCredential[];
}

export const teacherImporter: Importer<'teachers', readonly TeacherImport[]> = {
  takes: 'teachers',
  async bringIn(tx, teachers) {
    await importTeachers(tx, teachers);
    return { counts: {} };
  },
};

/** Adds the profiles of teachers who are new; one that is there belongs to its teacher and stays as it is. */
export async function importTeachers(tx: EntityManager, teachers: readonly TeacherImport[]): Promise<void> {
  for (const teacher of teachers) await importTeacher(tx, teacher);
}

async function importTeacher(
  tx: EntityManager,
  { id, role, wishes, talents, evidence, credentials }: TeacherImport,
): Promise<void> {
  const teacherId = id;
  await tx.getRepository(TeacherTable).insert({ id, role, ...wishesRow(wishes) });
  await insertAll(
    tx,
    TalentTable,
    talents.map((competenceId, position) => ({ teacherId, competenceId, position })),
  );
  await insertAll(
    tx,
    EvidenceTable,
    evidence.map((piece) => ({ ...piece, id: newId<'Evidence'>(), teacherId })),
  );
  const held = credentials.map((one) => ({
    ...one,
    validUntil: one.validUntil ?? null,
    id: newId<'Credential'>(),
    teacherId,
  }));
  await insertAll(tx, CredentialTable, held);
}
