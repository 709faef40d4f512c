import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each idempotency key was first used for: another content under the same key is refused. */
export class UsedKeys1795800400000 implements MigrationInterface {
  readonly name = 'UsedKeys1795800400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.used_key (
        account_id uuid NOT NULL CONSTRAINT used_key_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        key text NOT NULL,
        content text NOT NULL,
        used_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT used_key_pk PRIMARY KEY (account_id, key)
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON identity.used_key TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.used_key`);
  }
}
