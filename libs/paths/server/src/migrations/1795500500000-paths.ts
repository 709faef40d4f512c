import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Career routes in immutable revisions, and one path a teacher. */
export class Paths1795500500000 implements MigrationInterface {
  name = 'Paths1795500500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA paths`);
    await db.query(`
      CREATE TABLE paths.career_route (
        slug text NOT NULL,
        revision integer NOT NULL,
        title_nl text NOT NULL,
        title_en text NOT NULL,
        audience_nl text NOT NULL,
        recognition_nl text NOT NULL,
        sectors text[] NOT NULL,
        targets jsonb NOT NULL,
        standard_hours double precision NOT NULL,
        CONSTRAINT career_route_pk PRIMARY KEY (slug, revision)
      )`);
    await db.query(`
      CREATE TABLE paths.path (
        id uuid CONSTRAINT path_pk PRIMARY KEY,
        teacher_id uuid NOT NULL CONSTRAINT path_teacher_unique UNIQUE,
        route_slug text NOT NULL,
        route_revision integer NOT NULL,
        plan jsonb NOT NULL,
        computed_at timestamptz NOT NULL,
        proposal jsonb,
        CONSTRAINT path_route_fk FOREIGN KEY (route_slug, route_revision) REFERENCES paths.career_route (slug, revision)
      )`);
    await db.query(`GRANT USAGE ON SCHEMA paths TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON paths.career_route TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON paths.path TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA paths CASCADE`);
  }
}
