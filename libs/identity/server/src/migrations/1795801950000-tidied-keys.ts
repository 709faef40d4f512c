import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The daily tidying takes old keys along. */
export class TidiedKeys1795801950000 implements MigrationInterface {
  readonly name = 'TidiedKeys1795801950000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT SELECT, DELETE ON identity.used_key TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE SELECT, DELETE ON identity.used_key FROM academy_worker`);
  }
}
