import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the policies of all contexts ask: for whom a statement is. */
export class RowSecurity1795804200000 implements MigrationInterface {
  readonly name = 'RowSecurity1795804200000';

  async up(db: QueryRunner): Promise<void> {
    const setting = `current_setting('academy.acting', true)`;
    await db.query(`
      CREATE FUNCTION platform.acting_account() RETURNS uuid LANGUAGE sql STABLE
        RETURN nullif(split_part(${setting}, ',', 1), '')::uuid`);
    await db.query(`
      CREATE FUNCTION platform.acting_teacher() RETURNS uuid LANGUAGE sql STABLE
        RETURN nullif(split_part(${setting}, ',', 2), '')::uuid`);
    await db.query(`
      CREATE FUNCTION platform.acts_for_everyone() RETURNS boolean LANGUAGE sql STABLE
        RETURN coalesce(split_part(${setting}, ',', 3) = 'everyone', false)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['acting_account', 'acting_teacher', 'acts_for_everyone'])
      await db.query(`DROP FUNCTION platform.${name}()`);
  }
}
