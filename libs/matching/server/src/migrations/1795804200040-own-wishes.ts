import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants less of what is theirs to know. */
export class OwnWishes1795804200040 implements MigrationInterface {
  readonly name = 'OwnWishes1795804200040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'matching.wanted_less', { teacher: 'teacher_id' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'matching.wanted_less');
  }
}
