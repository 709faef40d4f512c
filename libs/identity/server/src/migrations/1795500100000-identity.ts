import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and counted tries of signing in. */
export class Identity1795500100000 implements MigrationInterface {
  name = 'Identity1795500100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA identity`);
    await db.query(`
      CREATE TABLE identity.account (
        id uuid CONSTRAINT account_pk PRIMARY KEY,
        email text NOT NULL CONSTRAINT account_email_unique UNIQUE,
        name text NOT NULL,
        kind text NOT NULL,
        password_hash text NOT NULL,
        teacher_id uuid CONSTRAINT account_teacher_unique UNIQUE,
        organisation_id text,
        organisation_name text,
        role_nl text NOT NULL,
        role_en text NOT NULL,
        language text NOT NULL DEFAULT 'nl',
        demo boolean NOT NULL DEFAULT false
      )`);
    await db.query(`
      CREATE TABLE identity.session (
        token_hash text CONSTRAINT session_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        opened_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX session_account ON identity.session (account_id)`);
    await db.query(`
      CREATE TABLE identity.sign_in_try (
        key text CONSTRAINT sign_in_try_pk PRIMARY KEY,
        tries integer NOT NULL DEFAULT 0,
        since timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`GRANT USAGE ON SCHEMA identity TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON identity.account TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.sign_in_try TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA identity CASCADE`);
  }
}
