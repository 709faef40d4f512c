import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that someone registered go with them; that table came after who may be erased. */
export class ErasureOfRegistrations1795803900010 implements MigrationInterface {
  readonly name = 'ErasureOfRegistrations1795803900010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT DELETE ON identity.registration TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE DELETE ON identity.registration FROM academy_worker`);
  }
}
