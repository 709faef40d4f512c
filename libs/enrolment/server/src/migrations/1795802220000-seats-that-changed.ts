import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which seats changed lately, and which editions are full, is found by an index: nobody reads all of them for it. */
export class SeatsThatChanged1795802220000 implements MigrationInterface {
  readonly name = 'SeatsThatChanged1795802220000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE enrolment.edition_seats ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`CREATE INDEX edition_seats_changed ON enrolment.edition_seats (changed_at)`);
    await db.query(`CREATE INDEX edition_seats_full ON enrolment.edition_seats (edition_id) WHERE taken >= seats`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX enrolment.edition_seats_full`);
    await db.query(`ALTER TABLE enrolment.edition_seats DROP COLUMN changed_at`);
  }
}
