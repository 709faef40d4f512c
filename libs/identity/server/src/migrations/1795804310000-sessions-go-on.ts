import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When someone last showed who they are: a session goes on for a week after that at most. */
export class SessionsGoOn1795804310000 implements MigrationInterface {
  name = 'SessionsGoOn1795804310000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.session ADD COLUMN entered_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`GRANT UPDATE (expires_at) ON identity.session TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (expires_at) ON identity.session FROM academy_app`);
    await db.query(`ALTER TABLE identity.session DROP COLUMN entered_at`);
  }
}
