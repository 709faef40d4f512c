import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published frameworks, each whole in one row: they are read whole and never change. */
export class Competences1795500200000 implements MigrationInterface {
  name = 'Competences1795500200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA competences`);
    await db.query(`
      CREATE TABLE competences.framework (
        version text CONSTRAINT framework_pk PRIMARY KEY,
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`GRANT USAGE ON SCHEMA competences TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON competences.framework TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA competences CASCADE`);
  }
}
