import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a teacher says a module took, in hours: one answer an enrolment, and nobody has to give it. */
export class HoursSpent1795605100000 implements MigrationInterface {
  readonly name = 'HoursSpent1795605100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE learning.hours_spent (
        enrolment_id uuid CONSTRAINT hours_spent_pk PRIMARY KEY
          CONSTRAINT hours_spent_following_fk REFERENCES learning.following (enrolment_id) ON DELETE CASCADE,
        hours double precision NOT NULL,
        said_on date NOT NULL
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON learning.hours_spent TO academy_app`);
    await db.query(`GRANT SELECT ON learning.hours_spent TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE learning.hours_spent`);
  }
}
