import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, and what they are asked to sign. */
export class Passkeys1795803720000 implements MigrationInterface {
  name = 'Passkeys1795803720000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.passkey (
        id text CONSTRAINT passkey_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT passkey_account_fk REFERENCES identity.account ON DELETE CASCADE,
        name text NOT NULL,
        public_key text NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        added_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
    await db.query(`CREATE INDEX passkey_account ON identity.passkey (account_id)`);
    await db.query(`
      CREATE TABLE identity.passkey_challenge (
        challenge_hash text CONSTRAINT passkey_challenge_pk PRIMARY KEY,
        account_id uuid CONSTRAINT passkey_challenge_account_fk REFERENCES identity.account ON DELETE CASCADE,
        name text,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX passkey_challenge_account ON identity.passkey_challenge (account_id)`);
    await db.query(`CREATE INDEX passkey_challenge_expires ON identity.passkey_challenge (expires_at)`);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.passkey, identity.passkey_challenge TO academy_app`);
    await db.query(`GRANT SELECT, DELETE ON identity.passkey_challenge TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.passkey_challenge, identity.passkey`);
  }
}
