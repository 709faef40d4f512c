import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which periods of recurring work were told. */
export class Schedule1795605000000 implements MigrationInterface {
  name = 'Schedule1795605000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE platform.schedule_period (
        name text NOT NULL,
        period text NOT NULL,
        told_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT schedule_period_pk PRIMARY KEY (name, period)
      )`);
    await db.query(`GRANT SELECT, INSERT ON platform.schedule_period TO academy_worker`);
    await db.query(`GRANT SELECT ON platform.schedule_period TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE platform.schedule_period`);
  }
}
