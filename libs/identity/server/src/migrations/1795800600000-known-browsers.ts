import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers that accounts signed in from; the worker clears what is over. Tries are counted under other keys from here. */
export class KnownBrowsers1795800600000 implements MigrationInterface {
  name = 'KnownBrowsers1795800600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      CREATE TABLE identity.known_browser (
        token_hash text NOT NULL,
        account_id uuid NOT NULL CONSTRAINT known_browser_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT known_browser_pk PRIMARY KEY (token_hash, account_id)
      )`);
    await db.query(`CREATE INDEX known_browser_account ON identity.known_browser (account_id)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON identity.known_browser TO academy_app`);
    await db.query(`
      GRANT SELECT, DELETE ON identity.session, identity.sign_in_try, identity.known_browser TO academy_worker`);
    await db.query(`DELETE FROM identity.sign_in_try`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE SELECT, DELETE ON identity.session, identity.sign_in_try FROM academy_worker`);
    await db.query(`DROP TABLE identity.known_browser`);
  }
}
