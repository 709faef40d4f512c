import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats given away elsewhere are kept apart from those given here, so that a publisher can change their number. */
export class SeatsElsewhere1795800700000 implements MigrationInterface {
  readonly name = 'SeatsElsewhere1795800700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE enrolment.edition_seats ADD elsewhere integer NOT NULL DEFAULT 0`);
    await db.query(`
      UPDATE enrolment.edition_seats s SET elsewhere = GREATEST(0, s.taken - (
        SELECT count(*)::int FROM enrolment.enrolment e
         WHERE e.edition_id = s.edition_id AND e.state IN ('enrolled', 'completed')))`);
    await db.query(`
      ALTER TABLE enrolment.edition_seats
        ADD CONSTRAINT edition_seats_elsewhere CHECK (elsewhere >= 0 AND elsewhere <= taken)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolment.edition_seats DROP elsewhere`);
  }
}
