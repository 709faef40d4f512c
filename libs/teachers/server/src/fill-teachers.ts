import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import type { TeacherImport } from './import-teachers';
import { wishesRow } from './postgres/profile-store';
import { CredentialTable, EvidenceTable, TalentTable, TeacherTable } from './postgres/tables';

type WithId<Piece> = Piece & { readonly id: string };

interface TeacherFill extends TeacherImport {
  readonly evidence: readonly WithId<TeacherImport['evidence'][number]>[];
  readonly credentials: readonly WithId<TeacherImport['credentials'][number]>[];
}

/** Writes profiles. */
export const teacherFiller: Filler<'teachers', readonly TeacherFill[]> = {
  takes: 'teachers',
  async fill(tx, teachers) {
    await copyAll(
      tx,
      TeacherTable,
      teachers.map(({ id, role, wishes }) => ({ id, role, ...wishesRow(wishes) })),
    );
    await copyAll(
      tx,
      TalentTable,
      teachers.flatMap(({ id: teacherId, talents }) =>
        talents.map((competenceId, position) => ({ teacherId, competenceId, position })),
      ),
    );
    await copyAll(
      tx,
      EvidenceTable,
      teachers.flatMap(({ id: teacherId, evidence }) => evidence.map((piece) => ({ ...piece, teacherId }))),
    );
    await copyAll(
      tx,
      CredentialTable,
      teachers.flatMap(({ id: teacherId, credentials }) => credentials.map((one) => ({ ...one, teacherId }))),
    );
  },
};
