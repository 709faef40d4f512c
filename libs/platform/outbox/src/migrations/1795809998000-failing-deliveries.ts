import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when and how often a delivery fails, and when the queue tries it next; and which workers there are, and what they are at. */
export class FailingDeliveries1795809998000 implements MigrationInterface {
  readonly name = 'FailingDeliveries1795809998000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE platform.delivery
        ADD COLUMN failure_kind text,
        ADD COLUMN failures integer NOT NULL DEFAULT 0,
        ADD COLUMN failing_since timestamptz,
        ADD COLUMN failed_at timestamptz,
        ADD COLUMN next_at timestamptz`);
    // Whoever asks for a delivery again may send it again, and nothing else: only a worker says that it is done.
    await db.query(`GRANT UPDATE (sent_at, tries, again_at) ON platform.delivery TO academy_app`);
    await db.query(`
      CREATE TABLE platform.worker (
        id uuid CONSTRAINT worker_pk PRIMARY KEY,
        seen_at timestamptz NOT NULL DEFAULT now(),
        queue_away_since timestamptz,
        at_work jsonb NOT NULL,
        terms jsonb NOT NULL
      )`);
    await db.query(`GRANT SELECT ON platform.worker TO academy_app`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON platform.worker TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE platform.worker`);
    await db.query(`REVOKE UPDATE (sent_at, tries, again_at) ON platform.delivery FROM academy_app`);
    await db.query(`
      ALTER TABLE platform.delivery DROP COLUMN failure_kind, DROP COLUMN failures, DROP COLUMN failing_since,
        DROP COLUMN failed_at, DROP COLUMN next_at`);
  }
}
