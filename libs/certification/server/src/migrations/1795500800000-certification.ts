import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certification1795500800000 implements MigrationInterface {
  readonly name = 'Certification1795500800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA certification`);
    await db.query(`
      CREATE TABLE certification.certificate (
        id uuid CONSTRAINT certificate_pk PRIMARY KEY,
        serial text NOT NULL CONSTRAINT certificate_serial_unique UNIQUE,
        teacher_id uuid NOT NULL,
        holder_name text NOT NULL,
        module_version_id uuid NOT NULL,
        module_slug text NOT NULL,
        title_nl text NOT NULL,
        title_en text NOT NULL,
        organisation_id text NOT NULL,
        organisation_name text NOT NULL,
        award_rule text NOT NULL,
        outcomes jsonb NOT NULL,
        hours double precision NOT NULL,
        issued_on date NOT NULL,
        issued_at text NOT NULL,
        valid_until date,
        status_list_id text NOT NULL,
        status_list_index integer NOT NULL,
        key_id text NOT NULL,
        credential text NOT NULL,
        CONSTRAINT certificate_once UNIQUE (teacher_id, module_version_id, award_rule),
        CONSTRAINT certificate_status_place_unique UNIQUE (status_list_id, status_list_index)
      )`);
    await db.query(`
      CREATE TABLE certification.status_counter (
        one boolean CONSTRAINT status_counter_pk PRIMARY KEY,
        taken integer NOT NULL
      )`);
    await db.query(`INSERT INTO certification.status_counter VALUES (true, 0)`);
    await db.query(`GRANT USAGE ON SCHEMA certification TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA certification TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT ON certification.certificate TO academy_worker`);
    await db.query(`GRANT UPDATE ON certification.status_counter TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA certification CASCADE`);
  }
}
