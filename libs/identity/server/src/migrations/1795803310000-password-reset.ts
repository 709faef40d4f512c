import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who forgot a password, and the right to change an account. */
export class PasswordReset1795803310000 implements MigrationInterface {
  name = 'PasswordReset1795803310000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.password_reset (
        id uuid CONSTRAINT password_reset_pk PRIMARY KEY,
        email text NOT NULL,
        link_hash text CONSTRAINT password_reset_link_unique UNIQUE,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX password_reset_email ON identity.password_reset (email)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.password_reset TO academy_app, academy_worker`);
    await db.query(`GRANT UPDATE (name, language, password_hash) ON identity.account TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `REVOKE UPDATE (name, language, password_hash) ON identity.account FROM academy_app, academy_worker`,
    );
    await db.query(`DROP TABLE identity.password_reset`);
  }
}
