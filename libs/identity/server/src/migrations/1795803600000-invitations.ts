import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked to work for an organisation. The worker writes their mails, and the command line invites as it does. */
export class Invitations1795803600000 implements MigrationInterface {
  name = 'Invitations1795803600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.invitation (
        id uuid CONSTRAINT invitation_pk PRIMARY KEY,
        organisation_id text NOT NULL
          CONSTRAINT invitation_organisation_fk REFERENCES identity.organisation (id),
        email text NOT NULL,
        role text NOT NULL CONSTRAINT invitation_role_known CHECK (role IN (
          'staff', 'author', 'trainer', 'mentor', 'manager', 'approver', 'owner', 'curator', 'assessor', 'admin')),
        factor float8 CONSTRAINT invitation_factor_of_a_week CHECK (factor > 0 AND factor <= 1),
        until_day date,
        language text NOT NULL,
        invited_by uuid CONSTRAINT invitation_invited_by_fk REFERENCES identity.account (id) ON DELETE CASCADE,
        link_hash text CONSTRAINT invitation_link_unique UNIQUE,
        mails integer NOT NULL,
        mailed_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        answer text CONSTRAINT invitation_answer_known CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
        CONSTRAINT invitation_once UNIQUE (organisation_id, email, role)
      )`);
    await db.query(`CREATE INDEX invitation_email ON identity.invitation (email)`);
    await db.query(`CREATE INDEX invitation_invited_by ON identity.invitation (invited_by)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.invitation TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE identity.invitation`);
  }
}
