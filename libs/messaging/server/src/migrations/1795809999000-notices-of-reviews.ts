import type { MigrationInterface, QueryRunner } from 'typeorm';

/** News of a review is read at an organisation, and goes on saying what the module was called when it was told. */
export class NoticesOfReviews1795809999000 implements MigrationInterface {
  readonly name = 'NoticesOfReviews1795809999000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE messaging.notice
        ADD COLUMN organisation_id text, ADD COLUMN draft_id uuid, ADD COLUMN title_nl text, ADD COLUMN title_en text`);
    await db.query(`CREATE INDEX notice_waiting ON messaging.notice (draft_id) WHERE kind = 'MODULE_HANDED_IN'`);
  }

  /** Notices of reviews go: the version before has no way to show them. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM messaging.notice WHERE draft_id IS NOT NULL`);
    await db.query(`DROP INDEX messaging.notice_waiting`);
    await db.query(`
      ALTER TABLE messaging.notice
        DROP COLUMN organisation_id, DROP COLUMN draft_id, DROP COLUMN title_nl, DROP COLUMN title_en`);
  }
}
