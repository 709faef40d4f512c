import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who want another address, and the right to give it to an account. */
export class AddressChange1795804300000 implements MigrationInterface {
  name = 'AddressChange1795804300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.address_change (
        account_id uuid CONSTRAINT address_change_pk PRIMARY KEY
          CONSTRAINT address_change_account_fk REFERENCES identity.account ON DELETE CASCADE,
        email text NOT NULL,
        old_link_hash text CONSTRAINT address_change_old_link_unique UNIQUE,
        new_link_hash text CONSTRAINT address_change_new_link_unique UNIQUE,
        old_confirmed boolean NOT NULL,
        new_confirmed boolean NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.address_change TO academy_app, academy_worker`);
    await db.query(`GRANT UPDATE (email) ON identity.account TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (email) ON identity.account FROM academy_app`);
    await db.query(`DROP TABLE identity.address_change`);
  }
}
