import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An enrolment is in a state that there is. */
export class EnrolmentStates1795801020000 implements MigrationInterface {
  readonly name = 'EnrolmentStates1795801020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE enrolment.enrolment
        ADD CONSTRAINT enrolment_state_known CHECK (state IN ('requested', 'enrolled', 'queued', 'refused', 'withdrawn', 'completed'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolment.enrolment DROP CONSTRAINT enrolment_state_known`);
  }
}
