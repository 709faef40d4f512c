import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever asked for a place in a module that was withdrawn by then was noted with nobody as its publisher, so that nobody
 * could sign them off.
 */
export class PublisherOfTheWithdrawn1795801030000 implements MigrationInterface {
  readonly name = 'PublisherOfTheWithdrawn1795801030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE enrolment.enrolment e SET organisation_id = m.organisation_id
        FROM catalogue.module m WHERE m.slug = e.module_slug AND e.organisation_id = ''`);
  }

  async down(): Promise<void> {
    // What was mended stays so.
  }
}
