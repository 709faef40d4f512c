import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reconciles works with the rights of the worker, and may revoke a certificate that came twice. */
export class RevokedByWork1795809990056 implements MigrationInterface {
  readonly name = 'RevokedByWork1795809990056';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT UPDATE (revoked_at) ON certification.certificate TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (revoked_at) ON certification.certificate FROM academy_worker`);
  }
}
