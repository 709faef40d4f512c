import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tests that somebody took are theirs, and so are the answers. */
export class OwnTests1795804200030 implements MigrationInterface {
  readonly name = 'OwnTests1795804200030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'entry_tests.attempt', { teacher: 'teacher_id' });
    await secureRows(db, 'entry_tests.asked_item', {
      row: { place: 'entry_tests.attempt', key: 'id' },
      by: 'attempt_id',
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'entry_tests.asked_item');
    await freeRows(db, 'entry_tests.attempt');
  }
}
