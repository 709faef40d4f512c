import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** News is told by anybody, and read by the worker, and by whoever is mentioned in it. */
export class OwnNews1795809300000 implements MigrationInterface {
  readonly name = 'OwnNews1795809300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'platform.outbox', { mentions: 'payload' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'platform.outbox');
  }
}
