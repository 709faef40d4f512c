import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When planning again after news failed; null where it did not, as of every path until now. */
export class ReplanningFailed1795606300000 implements MigrationInterface {
  name = 'ReplanningFailed1795606300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE paths.path ADD COLUMN replanning_failed_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE paths.path DROP COLUMN replanning_failed_at`);
  }
}
