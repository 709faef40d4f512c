import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was chosen in a quiz and not handed in yet. */
export class QuizDrafts1795800410000 implements MigrationInterface {
  readonly name = 'QuizDrafts1795800410000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      CREATE TABLE learning.quiz_draft (
        enrolment_id uuid NOT NULL CONSTRAINT quiz_draft_following_fk
          REFERENCES learning.following (enrolment_id) ON DELETE CASCADE,
        part_id text NOT NULL,
        answers jsonb NOT NULL,
        kept_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT quiz_draft_pk PRIMARY KEY (enrolment_id, part_id)
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON learning.quiz_draft TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE learning.quiz_draft`);
  }
}
