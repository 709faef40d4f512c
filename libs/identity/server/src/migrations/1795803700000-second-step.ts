import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people show besides their password, who is half in, and which sessions more was shown for. */
export class SecondStep1795803700000 implements MigrationInterface {
  name = 'SecondStep1795803700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.session ADD strong boolean NOT NULL DEFAULT false`);
    await db.query(`
      CREATE TABLE identity.code_app (
        account_id uuid CONSTRAINT code_app_pk PRIMARY KEY
          CONSTRAINT code_app_account_fk REFERENCES identity.account ON DELETE CASCADE,
        sealed_secret text NOT NULL,
        is_on boolean NOT NULL DEFAULT false,
        last_step int NOT NULL DEFAULT 0
      )`);
    await db.query(`
      CREATE TABLE identity.recovery_code (
        account_id uuid CONSTRAINT recovery_code_account_fk REFERENCES identity.account ON DELETE CASCADE,
        code_hash text,
        CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_hash)
      )`);
    await db.query(`
      CREATE TABLE identity.half_sign_in (
        token_hash text CONSTRAINT half_sign_in_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT half_sign_in_account_fk REFERENCES identity.account ON DELETE CASCADE,
        tries int NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX half_sign_in_account ON identity.half_sign_in (account_id)`);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.code_app, identity.recovery_code, identity.half_sign_in
        TO academy_app`);
    await db.query(`GRANT SELECT, DELETE ON identity.half_sign_in TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.half_sign_in, identity.recovery_code, identity.code_app`);
    await db.query(`ALTER TABLE identity.session DROP strong`);
  }
}
