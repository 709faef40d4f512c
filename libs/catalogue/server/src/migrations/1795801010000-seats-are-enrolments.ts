import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue's copy of the seats goes, and with it the news that kept it: enrolment has the seats of every edition. */
export class SeatsAreEnrolments1795801010000 implements MigrationInterface {
  readonly name = 'SeatsAreEnrolments1795801010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE catalogue.edition DROP seats, DROP taken, DROP taken_revision`);
    await db.query(`REVOKE UPDATE (revision) ON catalogue.revision FROM academy_worker`);
    // Nobody is left who could do this work.
    await db.query(`DELETE FROM platform.delivery WHERE hearer = 'catalogue.count-seats' AND done_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE catalogue.edition
        ADD seats integer NOT NULL DEFAULT 0 CONSTRAINT edition_seats_positive CHECK (seats >= 0),
        ADD taken integer NOT NULL DEFAULT 0,
        ADD taken_revision integer NOT NULL DEFAULT 0`);
    await db.query(`
      UPDATE catalogue.edition e SET seats = s.seats, taken = s.taken, taken_revision = s.revision
        FROM enrolment.edition_seats s WHERE s.edition_id = e.id`);
    await db.query(`ALTER TABLE catalogue.edition ALTER seats DROP DEFAULT, ALTER taken DROP DEFAULT`);
    await db.query(`GRANT UPDATE (taken, taken_revision) ON catalogue.edition TO academy_worker`);
    await db.query(`GRANT UPDATE (revision) ON catalogue.revision TO academy_worker`);
  }
}
