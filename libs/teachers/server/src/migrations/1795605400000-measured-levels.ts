import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Expand: evidence can come from an entry test of the academy. */
export class MeasuredLevels1795605400000 implements MigrationInterface {
  readonly name = 'MeasuredLevels1795605400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE teachers.evidence ADD COLUMN entry_test_id uuid`);
    await db.query(`CREATE UNIQUE INDEX evidence_one_an_entry_test ON teachers.evidence (entry_test_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE teachers.evidence DROP COLUMN entry_test_id`);
  }
}
