import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices are read by whoever they are to. */
export class OwnNotices1795804200050 implements MigrationInterface {
  readonly name = 'OwnNotices1795804200050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'messaging.notice', { account: 'account_id' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'messaging.notice');
  }
}
