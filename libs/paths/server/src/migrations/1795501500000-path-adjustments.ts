import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a teacher changed of their path by hand; null when that is nothing, as it is of every path until now. */
export class PathAdjustments1795501500000 implements MigrationInterface {
  name = 'PathAdjustments1795501500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE paths.path ADD COLUMN adjustments jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE paths.path DROP COLUMN adjustments`);
  }
}
