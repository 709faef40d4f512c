import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Profiles: talents, evidence, credentials, wishes and limits. */
export class Teachers1795500400000 implements MigrationInterface {
  name = 'Teachers1795500400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA teachers`);
    await db.query(`
      CREATE TABLE teachers.teacher (
        id uuid CONSTRAINT teacher_pk PRIMARY KEY,
        role text NOT NULL,
        sector text NOT NULL,
        languages text[] NOT NULL,
        forms text[] NOT NULL,
        city text,
        max_travel_km integer,
        hours_per_year double precision
      )`);
    await db.query(`
      CREATE TABLE teachers.talent (
        teacher_id uuid NOT NULL CONSTRAINT talent_teacher_fk REFERENCES teachers.teacher (id) ON DELETE CASCADE,
        competence_id text NOT NULL,
        position integer NOT NULL,
        CONSTRAINT talent_pk PRIMARY KEY (teacher_id, competence_id)
      )`);
    await db.query(`
      CREATE TABLE teachers.evidence (
        id uuid CONSTRAINT evidence_pk PRIMARY KEY,
        teacher_id uuid NOT NULL CONSTRAINT evidence_teacher_fk REFERENCES teachers.teacher (id) ON DELETE CASCADE,
        competence_id text NOT NULL,
        type text NOT NULL,
        level integer,
        years double precision,
        date date NOT NULL,
        valid_until date,
        note text,
        certified_by_academy boolean NOT NULL DEFAULT false,
        certificate_id uuid
      )`);
    await db.query(`CREATE INDEX evidence_teacher ON teachers.evidence (teacher_id)`);
    await db.query(
      `CREATE UNIQUE INDEX evidence_one_self_report ON teachers.evidence (teacher_id, competence_id) WHERE type = 'self'`,
    );
    await db.query(
      `CREATE UNIQUE INDEX evidence_one_a_certificate ON teachers.evidence (certificate_id, competence_id)`,
    );
    await db.query(`
      CREATE TABLE teachers.credential (
        id uuid CONSTRAINT credential_pk PRIMARY KEY,
        teacher_id uuid NOT NULL CONSTRAINT credential_teacher_fk REFERENCES teachers.teacher (id) ON DELETE CASCADE,
        credential text NOT NULL,
        obtained date NOT NULL,
        valid_until date,
        certificate_id uuid CONSTRAINT credential_certificate_unique UNIQUE
      )`);
    await db.query(`CREATE INDEX credential_teacher ON teachers.credential (teacher_id)`);
    await db.query(`GRANT USAGE ON SCHEMA teachers TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA teachers TO academy_app`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA teachers TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA teachers CASCADE`);
  }
}
