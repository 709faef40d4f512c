import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roles, the outbox and the deliveries: what every context stands on. */
export class Platform1795500000000 implements MigrationInterface {
  name = 'Platform1795500000000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the whole server, so another database of it may have made them, even at this moment.
    for (const role of ['academy_app', 'academy_worker']) {
      await db.query(`
        DO $$ BEGIN
          CREATE ROLE ${role} NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
      await db.query(`GRANT ${role} TO CURRENT_USER`);
    }
    await db.query(`CREATE SCHEMA platform`);
    await db.query(`
      CREATE TABLE platform.outbox (
        id uuid CONSTRAINT outbox_pk PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        request_id text,
        occurred_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz
      )`);
    await db.query(`CREATE INDEX outbox_unsent ON platform.outbox (id) WHERE sent_at IS NULL`);
    await db.query(`
      CREATE TABLE platform.delivery (
        event_id uuid NOT NULL,
        hearer text NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        tries integer NOT NULL DEFAULT 1,
        done_at timestamptz,
        failure text,
        CONSTRAINT delivery_pk PRIMARY KEY (event_id, hearer)
      )`);
    await db.query(`CREATE INDEX delivery_open ON platform.delivery (sent_at) WHERE done_at IS NULL`);
    await db.query(`CREATE INDEX delivery_done ON platform.delivery (done_at)`);
    await db.query(`GRANT USAGE ON SCHEMA platform TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT ON platform.outbox TO academy_app`);
    await db.query(`GRANT SELECT ON platform.delivery TO academy_app`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON platform.outbox, platform.delivery TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA platform CASCADE`);
  }
}
