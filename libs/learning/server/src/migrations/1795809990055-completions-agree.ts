import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reconciles works with the rights of the worker, and may note that a module is completed, or that it is followed. */
export class CompletionsAgree1795809990055 implements MigrationInterface {
  readonly name = 'CompletionsAgree1795809990055';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT INSERT, UPDATE ON learning.following TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE INSERT, UPDATE ON learning.following FROM academy_worker`);
  }
}
