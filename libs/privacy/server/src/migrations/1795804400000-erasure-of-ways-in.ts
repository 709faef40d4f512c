import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys go with their person, and that someone asked for it is theirs to read: both came after who may be erased. */
export class ErasureOfWaysIn1795804400000 implements MigrationInterface {
  readonly name = 'ErasureOfWaysIn1795804400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT SELECT, DELETE ON identity.passkey TO academy_worker`);
    await secureRows(db, 'privacy.erasure', { account: 'account_id' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'privacy.erasure');
    await db.query(`REVOKE SELECT, DELETE ON identity.passkey FROM academy_worker`);
  }
}
