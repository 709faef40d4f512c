import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Expand: a module that was on offer is told from a draft. Which are retired is known when their folder is brought in again. */
export class RetiredModules1795803710000 implements MigrationInterface {
  readonly name = 'RetiredModules1795803710000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE catalogue.module
        ADD retired boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT module_retired_not_published CHECK (NOT (retired AND published))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE catalogue.module DROP CONSTRAINT module_retired_not_published, DROP retired`);
  }
}
