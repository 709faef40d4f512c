import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messaging1795500900000 implements MigrationInterface {
  readonly name = 'Messaging1795500900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA messaging`);
    await db.query(`
      CREATE TABLE messaging.notice (
        id uuid CONSTRAINT notice_pk PRIMARY KEY,
        event_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        module_slug text NOT NULL,
        number integer,
        certificate_serial text,
        at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        mailed_at timestamptz,
        CONSTRAINT notice_event_unique UNIQUE (event_id, account_id)
      )`);
    await db.query(`CREATE INDEX notice_account ON messaging.notice (account_id, id)`);
    await db.query(`GRANT USAGE ON SCHEMA messaging TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON messaging.notice TO academy_app, academy_worker`);
    await db.query(`GRANT UPDATE (read_at) ON messaging.notice TO academy_app`);
    await db.query(`GRANT INSERT, UPDATE ON messaging.notice TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA messaging CASCADE`);
  }
}
