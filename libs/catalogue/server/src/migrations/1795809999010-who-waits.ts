import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever tells curators that a module waits asks whether it still does, and reads nothing of what it says. */
export class WhoWaits1795809999010 implements MigrationInterface {
  readonly name = 'WhoWaits1795809999010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`GRANT SELECT (id, state) ON catalogue.module_draft TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE SELECT (id, state) ON catalogue.module_draft FROM academy_worker`);
  }
}
