import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a person asked for a delivery again: what has a last day counts from then. */
export class DeliveriesAgain1795800800000 implements MigrationInterface {
  readonly name = 'DeliveriesAgain1795800800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE platform.delivery ADD COLUMN again_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE platform.delivery DROP COLUMN again_at`);
  }
}
