import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Banks of questions, and the tests that teachers took with them. */
export class EntryTests1795605300000 implements MigrationInterface {
  readonly name = 'EntryTests1795605300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA entry_tests`);
    await db.query(`
      CREATE TABLE entry_tests.item (
        id text NOT NULL,
        revision integer NOT NULL,
        competence_id text NOT NULL,
        level integer NOT NULL,
        prompt_nl text NOT NULL,
        options jsonb NOT NULL,
        correct text NOT NULL,
        difficulty double precision NOT NULL,
        answers integer NOT NULL DEFAULT 0,
        shown integer NOT NULL DEFAULT 0,
        in_use boolean NOT NULL DEFAULT true,
        CONSTRAINT item_pk PRIMARY KEY (id, revision)
      )`);
    await db.query(`CREATE INDEX item_competence ON entry_tests.item (competence_id)`);
    await db.query(`CREATE UNIQUE INDEX item_one_in_use ON entry_tests.item (id) WHERE in_use`);
    await db.query(`
      CREATE TABLE entry_tests.attempt (
        id uuid CONSTRAINT attempt_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        competence_id text NOT NULL,
        state text NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        level integer
      )`);
    await db.query(`CREATE INDEX attempt_teacher ON entry_tests.attempt (teacher_id)`);
    await db.query(
      `CREATE UNIQUE INDEX attempt_one_open ON entry_tests.attempt (teacher_id, competence_id) WHERE state = 'open'`,
    );
    await db.query(`
      CREATE TABLE entry_tests.asked_item (
        attempt_id uuid NOT NULL CONSTRAINT asked_item_attempt_fk
          REFERENCES entry_tests.attempt (id) ON DELETE CASCADE,
        position integer NOT NULL,
        item_id text NOT NULL,
        item_revision integer NOT NULL,
        difficulty double precision NOT NULL,
        shown_at timestamptz NOT NULL,
        answered_at timestamptz,
        option_id text,
        CONSTRAINT asked_item_pk PRIMARY KEY (attempt_id, position),
        CONSTRAINT asked_item_once UNIQUE (attempt_id, item_id),
        CONSTRAINT asked_item_item_fk FOREIGN KEY (item_id, item_revision) REFERENCES entry_tests.item (id, revision)
      )`);
    await db.query(`GRANT USAGE ON SCHEMA entry_tests TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA entry_tests TO academy_app`);
    await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA entry_tests TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA entry_tests CASCADE`);
  }
}
