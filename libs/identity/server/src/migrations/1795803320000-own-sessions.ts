import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what someone knows a session as their own, and an id by which they end it. */
export class OwnSessions1795803320000 implements MigrationInterface {
  name = 'OwnSessions1795803320000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity.session
        ADD id uuid,
        ADD browser text,
        ADD seen_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`UPDATE identity.session SET id = gen_random_uuid()`);
    await db.query(`
      ALTER TABLE identity.session
        ALTER id SET NOT NULL, ADD CONSTRAINT session_id_unique UNIQUE (id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.session DROP id, DROP browser, DROP seen_at`);
  }
}
