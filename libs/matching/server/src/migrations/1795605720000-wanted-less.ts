import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What teachers want less of among the modules that suit them. */
export class WantedLess1795605720000 implements MigrationInterface {
  name = 'WantedLess1795605720000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE matching.wanted_less (
        teacher_id uuid NOT NULL,
        module_slug text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT wanted_less_pk PRIMARY KEY (teacher_id, module_slug)
      )`);
    await db.query(`GRANT SELECT, INSERT, DELETE ON matching.wanted_less TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE matching.wanted_less`);
  }
}
