import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trainer's word is a state of the seat, so that who is signed off does not withdraw. */
export class SignedOffSeats1795800360000 implements MigrationInterface {
  readonly name = 'SignedOffSeats1795800360000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE enrolment.enrolment ADD signed_off boolean NOT NULL DEFAULT false`);
    await db.query(`
      UPDATE enrolment.enrolment SET signed_off = true WHERE state IN ('enrolled', 'completed') AND id IN
        (SELECT enrolment_id FROM learning.following WHERE signed_off_at IS NOT NULL)`);
    await db.query(`
      ALTER TABLE enrolment.enrolment ADD CONSTRAINT enrolment_signed_off_has_a_seat
        CHECK (NOT signed_off OR state IN ('enrolled', 'completed'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolment.enrolment DROP signed_off`);
  }
}
