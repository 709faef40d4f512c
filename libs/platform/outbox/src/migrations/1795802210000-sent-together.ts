import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With what a delivery was sent: sent again, it goes in the same job. */
export class SentTogether1795802210000 implements MigrationInterface {
  readonly name = 'SentTogether1795802210000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE platform.delivery ADD COLUMN batch uuid`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE platform.delivery DROP COLUMN batch`);
  }
}
