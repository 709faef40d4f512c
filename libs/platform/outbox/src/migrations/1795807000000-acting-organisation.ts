import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies also ask for which organisation a statement is: one has rows of its own, which its keys ask for. */
export class ActingOrganisation1795807000000 implements MigrationInterface {
  readonly name = 'ActingOrganisation1795807000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION platform.acting_organisation() RETURNS text LANGUAGE sql STABLE
        RETURN nullif(split_part(current_setting('academy.acting', true), ',', 4), '')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION platform.acting_organisation()`);
  }
}
