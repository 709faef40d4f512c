import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, modules, their immutable versions, and editions. */
export class Catalogue1795500300000 implements MigrationInterface {
  name = 'Catalogue1795500300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA catalogue`);
    await db.query(`
      CREATE TABLE catalogue.organisation (
        id text CONSTRAINT organisation_pk PRIMARY KEY,
        name text NOT NULL,
        type text NOT NULL,
        city text,
        description_nl text NOT NULL
      )`);
    await db.query(`
      CREATE TABLE catalogue.module (
        slug text CONSTRAINT module_pk PRIMARY KEY,
        organisation_id text NOT NULL CONSTRAINT module_organisation_fk REFERENCES catalogue.organisation (id),
        version_id uuid NOT NULL,
        published boolean NOT NULL,
        enrolments integer NOT NULL DEFAULT 0,
        rating double precision
      )`);
    await db.query(`
      CREATE TABLE catalogue.module_version (
        id uuid CONSTRAINT module_version_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT module_version_module_fk REFERENCES catalogue.module (slug),
        number integer NOT NULL,
        facts jsonb NOT NULL,
        parts jsonb NOT NULL,
        has_content boolean NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT module_version_number_unique UNIQUE (slug, number)
      )`);
    await db.query(`
      CREATE TABLE catalogue.edition (
        id text CONSTRAINT edition_pk PRIMARY KEY,
        version_id uuid NOT NULL CONSTRAINT edition_version_fk REFERENCES catalogue.module_version (id),
        slug text NOT NULL,
        start date NOT NULL,
        closes_on date NOT NULL,
        seats integer NOT NULL CONSTRAINT edition_seats_positive CHECK (seats >= 0),
        taken integer NOT NULL,
        taken_revision integer NOT NULL DEFAULT 0
      )`);
    await db.query(`CREATE INDEX edition_slug ON catalogue.edition (slug)`);
    await db.query(
      `CREATE TABLE catalogue.revision (one boolean CONSTRAINT revision_pk PRIMARY KEY, revision integer NOT NULL)`,
    );
    await db.query(`INSERT INTO catalogue.revision VALUES (true, 1)`);
    await db.query(`GRANT USAGE ON SCHEMA catalogue TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA catalogue TO academy_app, academy_worker`);
    await db.query(`GRANT UPDATE (taken, taken_revision) ON catalogue.edition TO academy_worker`);
    await db.query(`GRANT UPDATE (revision) ON catalogue.revision TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA catalogue CASCADE`);
  }
}
