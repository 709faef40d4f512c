import { secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which the administration of an organisation says who works there, and those of whom it told. */
export class Scim1795807100000 implements MigrationInterface {
  readonly name = 'Scim1795807100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      CREATE TABLE identity.scim_key (
        id uuid CONSTRAINT scim_key_pk PRIMARY KEY,
        organisation_id text NOT NULL CONSTRAINT scim_key_organisation_fk REFERENCES identity.organisation (id),
        name text NOT NULL,
        secret_hash text NOT NULL CONSTRAINT scim_key_secret_unique UNIQUE,
        made_by uuid CONSTRAINT scim_key_made_by_fk REFERENCES identity.account (id) ON DELETE SET NULL,
        made_at timestamptz NOT NULL,
        last_day date NOT NULL,
        revoked_at timestamptz,
        used_at timestamptz
      )`);
    await db.query(`CREATE INDEX scim_key_organisation ON identity.scim_key (organisation_id)`);
    await db.query(`CREATE INDEX scim_key_made_by ON identity.scim_key (made_by)`);
    await db.query(`
      CREATE TABLE identity.scim_person (
        id uuid CONSTRAINT scim_person_pk PRIMARY KEY,
        organisation_id text NOT NULL CONSTRAINT scim_person_organisation_fk REFERENCES identity.organisation (id),
        account_id uuid CONSTRAINT scim_person_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        user_name text NOT NULL,
        user_key text NOT NULL,
        external_id text,
        email text NOT NULL,
        given_name text,
        family_name text,
        display_name text,
        language text NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT scim_person_name_once UNIQUE (organisation_id, user_key),
        CONSTRAINT scim_person_address_once UNIQUE (organisation_id, email)
      )`);
    await db.query(`CREATE INDEX scim_person_external ON identity.scim_person (organisation_id, external_id)`);
    await db.query(`CREATE INDEX scim_person_account ON identity.scim_person (account_id)`);
    await db.query(`CREATE INDEX scim_person_email ON identity.scim_person (email)`);
    await db.query(`
      ALTER TABLE identity.invitation ADD invited_by_key uuid
        CONSTRAINT invitation_invited_by_key_fk REFERENCES identity.scim_key (id)`);
    await db.query(`CREATE INDEX invitation_invited_by_key ON identity.invitation (invited_by_key)`);
    await db.query(`
      CREATE FUNCTION identity.acting_address() RETURNS text LANGUAGE sql STABLE
        RETURN (SELECT email FROM identity.account WHERE id = platform.acting_account())`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON identity.scim_key TO academy_app`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.scim_person TO academy_app`);
    await db.query(`GRANT SELECT, UPDATE, DELETE ON identity.scim_key, identity.scim_person TO academy_worker`);
    await secureRows(db, 'identity.scim_key', { organisation: 'organisation_id' }, [{ account: 'made_by' }]);
    const address = { column: 'email', acting: 'identity.acting_address()' };
    await secureRows(db, 'identity.scim_person', { organisation: 'organisation_id', address }, [
      { account: 'account_id' },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.invitation DROP invited_by_key`);
    await db.query(`DROP TABLE identity.scim_person, identity.scim_key`);
    await db.query(`DROP FUNCTION identity.acting_address()`);
  }
}
