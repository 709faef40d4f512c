import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in by a provider, and who is at one now; whoever came by one has no password. */
export class LinkedSignIns1795804100000 implements MigrationInterface {
  name = 'LinkedSignIns1795804100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.account ALTER password_hash DROP NOT NULL`);
    await db.query(`ALTER TABLE identity.sign_up ALTER password_hash DROP NOT NULL, ADD via jsonb`);
    await db.query(`
      CREATE TABLE identity.linked_sign_in (
        id uuid CONSTRAINT linked_sign_in_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT linked_sign_in_account_fk REFERENCES identity.account ON DELETE CASCADE,
        provider text NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        linked_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz,
        CONSTRAINT linked_sign_in_unique UNIQUE (issuer, subject)
      )`);
    await db.query(`CREATE INDEX linked_sign_in_account ON identity.linked_sign_in (account_id)`);
    await db.query(`
      CREATE TABLE identity.provider_round (
        state_hash text CONSTRAINT provider_round_pk PRIMARY KEY,
        secret_hash text NOT NULL,
        provider text NOT NULL,
        account_id uuid CONSTRAINT provider_round_account_fk REFERENCES identity.account ON DELETE CASCADE,
        back text,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX provider_round_account ON identity.provider_round (account_id)`);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.linked_sign_in, identity.provider_round TO academy_app`);
    await db.query(`GRANT SELECT, DELETE ON identity.provider_round, identity.linked_sign_in TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.provider_round, identity.linked_sign_in`);
    await db.query(`DELETE FROM identity.sign_up WHERE password_hash IS NULL`);
    await db.query(`ALTER TABLE identity.sign_up DROP via, ALTER password_hash SET NOT NULL`);
    // Nobody knows what this is a hash of: whoever had no password asks for one by mail.
    await db.query(`UPDATE identity.account SET password_hash = '' WHERE password_hash IS NULL`);
    await db.query(`ALTER TABLE identity.account ALTER password_hash SET NOT NULL`);
  }
}
