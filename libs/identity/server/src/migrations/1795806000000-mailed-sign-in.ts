import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who asked for a link to sign in with. */
export class MailedSignIn1795806000000 implements MigrationInterface {
  name = 'MailedSignIn1795806000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.mailed_sign_in (
        email text CONSTRAINT mailed_sign_in_pk PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT mailed_sign_in_id_unique UNIQUE,
        link_hash text CONSTRAINT mailed_sign_in_link_unique UNIQUE,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.mailed_sign_in TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.mailed_sign_in`);
  }
}
