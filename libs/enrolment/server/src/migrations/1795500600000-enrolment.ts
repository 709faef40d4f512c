import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Enrolment1795500600000 implements MigrationInterface {
  readonly name = 'Enrolment1795500600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA enrolment`);
    await db.query(`
      CREATE TABLE enrolment.enrolment (
        id uuid CONSTRAINT enrolment_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        edition_id text NOT NULL,
        version_id uuid NOT NULL,
        module_slug text NOT NULL,
        organisation_id text NOT NULL,
        state text NOT NULL,
        reason text,
        turn integer,
        requested_at timestamptz NOT NULL,
        idempotency_key text NOT NULL,
        CONSTRAINT enrolment_key_unique UNIQUE (teacher_id, idempotency_key)
      )`);
    await db.query(`
      CREATE UNIQUE INDEX enrolment_one_standing ON enrolment.enrolment (teacher_id, module_slug)
      WHERE state IN ('requested', 'queued', 'enrolled')`);
    await db.query(`CREATE INDEX enrolment_edition ON enrolment.enrolment (edition_id, turn)`);
    await db.query(`CREATE INDEX enrolment_organisation ON enrolment.enrolment (organisation_id)`);
    await db.query(`
      CREATE TABLE enrolment.edition_seats (
        edition_id text CONSTRAINT edition_seats_pk PRIMARY KEY,
        seats integer NOT NULL,
        taken integer NOT NULL,
        next_turn integer NOT NULL DEFAULT 1,
        revision integer NOT NULL DEFAULT 0,
        CONSTRAINT edition_seats_not_oversold CHECK (taken >= 0 AND taken <= seats)
      )`);
    await db.query(`GRANT USAGE ON SCHEMA enrolment TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA enrolment TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA enrolment CASCADE`);
  }
}
