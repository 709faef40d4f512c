import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that someone asks the academy to let in, and the number under which the country knows them. */
export class Registrations1795803900000 implements MigrationInterface {
  name = 'Registrations1795803900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.organisation ADD number text CONSTRAINT organisation_number_unique UNIQUE`);
    await db.query(`
      CREATE TABLE identity.registration (
        id uuid CONSTRAINT registration_pk PRIMARY KEY,
        asked_by uuid NOT NULL
          CONSTRAINT registration_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        asked_at timestamptz NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT registration_kind_known CHECK (kind IN ('school', 'company', 'board')),
        number text NOT NULL,
        note text NOT NULL,
        outcome text CONSTRAINT registration_outcome_known CHECK (outcome IN ('admitted', 'known', 'refused')),
        organisation_id text,
        reason text,
        decided_at timestamptz
      )`);
    await db.query(`CREATE INDEX registration_asked_by ON identity.registration (asked_by)`);
    await db.query(`CREATE INDEX registration_decided_at ON identity.registration (decided_at)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.registration TO academy_app`);
    await db.query(`GRANT SELECT, UPDATE ON identity.registration TO academy_worker`);
    await db.query(`GRANT INSERT ON identity.organisation TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE INSERT ON identity.organisation FROM academy_app`);
    await db.query(`DROP TABLE identity.registration`);
    await db.query(`ALTER TABLE identity.organisation DROP number`);
  }
}
