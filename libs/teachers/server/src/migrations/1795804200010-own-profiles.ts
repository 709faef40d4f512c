import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const places = ['talent', 'evidence', 'credential', 'revoked_certificate'].map((name) => `teachers.${name}`);

/** A profile is its teacher's, in the database as well. */
export class OwnProfiles1795804200010 implements MigrationInterface {
  readonly name = 'OwnProfiles1795804200010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'teachers.teacher', { teacher: 'id' });
    for (const place of places) await secureRows(db, place, { teacher: 'teacher_id' });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const place of ['teachers.teacher', ...places]) await freeRows(db, place);
  }
}
