import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done is read by whom it is about, and by who did it. */
export class OwnEntries1795809300010 implements MigrationInterface {
  readonly name = 'OwnEntries1795809300010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'audit.entry', { person: 'whom' }, [{ account: 'by_account' }]);
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'audit.entry');
  }
}
