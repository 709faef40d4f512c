import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What teachers write against their paths, and what curators answer. */
export class Objections1795605700000 implements MigrationInterface {
  name = 'Objections1795605700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE paths.objection (
        id uuid CONSTRAINT objection_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        route_slug text NOT NULL,
        module_slug text,
        plan_hash text NOT NULL,
        text text NOT NULL,
        made_at timestamptz NOT NULL,
        state text NOT NULL,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        idempotency_key text NOT NULL,
        CONSTRAINT objection_key_unique UNIQUE (teacher_id, idempotency_key)
      )`);
    await db.query(`CREATE INDEX objection_state ON paths.objection (state, made_at)`);
    await db.query(`GRANT SELECT, INSERT, DELETE ON paths.objection TO academy_app`);
    // What was written stays as it was written.
    await db.query(`GRANT UPDATE (state, answer, answered_by, answered_at) ON paths.objection TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE paths.objection`);
  }
}
