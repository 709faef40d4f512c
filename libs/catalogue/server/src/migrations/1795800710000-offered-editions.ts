import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An edition that its publisher offers no more stays, for who followed it. */
export class OfferedEditions1795800710000 implements MigrationInterface {
  readonly name = 'OfferedEditions1795800710000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE catalogue.edition ADD offered boolean NOT NULL DEFAULT true`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE catalogue.edition DROP offered`);
  }
}
