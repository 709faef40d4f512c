import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Learning1795500700000 implements MigrationInterface {
  readonly name = 'Learning1795500700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA learning`);
    await db.query(`
      CREATE TABLE learning.following (
        enrolment_id uuid CONSTRAINT following_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        module_slug text NOT NULL,
        version_id uuid NOT NULL,
        completed_at timestamptz,
        rule text
      )`);
    await db.query(`CREATE INDEX following_teacher ON learning.following (teacher_id)`);
    await db.query(`
      CREATE TABLE learning.done_part (
        enrolment_id uuid NOT NULL CONSTRAINT done_part_following_fk
          REFERENCES learning.following (enrolment_id) ON DELETE CASCADE,
        part_id text NOT NULL,
        done_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT done_part_pk PRIMARY KEY (enrolment_id, part_id)
      )`);
    await db.query(`
      CREATE TABLE learning.quiz_attempt (
        id uuid CONSTRAINT quiz_attempt_pk PRIMARY KEY,
        enrolment_id uuid NOT NULL CONSTRAINT quiz_attempt_following_fk
          REFERENCES learning.following (enrolment_id) ON DELETE CASCADE,
        part_id text NOT NULL,
        at timestamptz NOT NULL,
        answers jsonb NOT NULL,
        results jsonb NOT NULL,
        correct integer NOT NULL,
        total integer NOT NULL,
        passed boolean NOT NULL,
        idempotency_key text NOT NULL,
        CONSTRAINT quiz_attempt_key_unique UNIQUE (enrolment_id, idempotency_key)
      )`);
    await db.query(`GRANT USAGE ON SCHEMA learning TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA learning TO academy_app`);
    await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA learning TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA learning CASCADE`);
  }
}
