import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody registered, and what they sent under a key, is theirs. */
export class OwnRegistrations1795809000000 implements MigrationInterface {
  readonly name = 'OwnRegistrations1795809000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'identity.registration', { account: 'asked_by' });
    await secureRows(db, 'identity.used_key', { account: 'account_id' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'identity.registration');
    await freeRows(db, 'identity.used_key');
  }
}
