import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Owners and administrators change memberships. */
export class MembershipsChange1795803100000 implements MigrationInterface {
  name = 'MembershipsChange1795803100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT INSERT, UPDATE, DELETE ON identity.membership TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE INSERT, UPDATE, DELETE ON identity.membership FROM academy_app`);
  }
}
