import type { MigrationInterface, QueryRunner } from 'typeorm';

/** News of a whole path is about no module. */
export class NoticesOfPaths1795605710000 implements MigrationInterface {
  readonly name = 'NoticesOfPaths1795605710000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE messaging.notice ALTER COLUMN module_slug DROP NOT NULL`);
  }

  /** Notices of whole paths go: the version before has no way to show them. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM messaging.notice WHERE module_slug IS NULL`);
    await db.query(`ALTER TABLE messaging.notice ALTER COLUMN module_slug SET NOT NULL`);
  }
}
