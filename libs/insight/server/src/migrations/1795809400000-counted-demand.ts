import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many look for which level where, as it was counted last; the worker counts, the API reads. */
export class CountedDemand1795809400000 implements MigrationInterface {
  readonly name = 'CountedDemand1795809400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`CREATE SCHEMA insight`);
    await db.query(`
      CREATE TABLE insight.sought (
        competence_id text NOT NULL,
        level integer NOT NULL,
        area text NOT NULL,
        people integer NOT NULL,
        counted_on date NOT NULL,
        CONSTRAINT sought_pk PRIMARY KEY (competence_id, level, area),
        CONSTRAINT sought_area_known
          CHECK (area IN ('north', 'north-west', 'east', 'south-west', 'south-east', 'unknown'))
      )`);
    await db.query(`GRANT USAGE ON SCHEMA insight TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON insight.sought TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT, DELETE ON insight.sought TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA insight CASCADE`);
  }
}
