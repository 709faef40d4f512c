import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A path, and what was written against it, is its teacher’s; whoever answered has what they answered. */
export class OwnPaths1795804200020 implements MigrationInterface {
  readonly name = 'OwnPaths1795804200020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'paths.path', { teacher: 'teacher_id' });
    await secureRows(db, 'paths.objection', { teacher: 'teacher_id' }, [{ account: 'answered_by' }]);
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'paths.path');
    await freeRows(db, 'paths.objection');
  }
}
