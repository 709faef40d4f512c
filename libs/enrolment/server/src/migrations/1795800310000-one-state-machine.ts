import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Completing and certifying are moves of the enrolment itself, in the transaction that means them. What was completed
 * before and not heard of yet is made up for here, and seats that one person took twice in an edition are given back.
 */
export class OneStateMachine1795800310000 implements MigrationInterface {
  readonly name = 'OneStateMachine1795800310000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      UPDATE enrolment.enrolment SET state = 'completed' WHERE state = 'enrolled' AND id IN
        (SELECT enrolment_id FROM learning.following WHERE completed_at IS NOT NULL)`);
    await db.query(
      `UPDATE platform.delivery SET done_at = now() WHERE hearer = 'enrolment.complete' AND done_at IS NULL`,
    );
    await db.query(`
      WITH again AS (
        SELECT e.id, e.edition_id, e.state FROM enrolment.enrolment e
         WHERE e.state IN ('requested', 'queued', 'enrolled', 'completed') AND EXISTS (
           SELECT 1 FROM enrolment.enrolment first WHERE first.teacher_id = e.teacher_id
              AND first.edition_id = e.edition_id AND first.state = 'completed' AND first.id < e.id)
      ), given_back AS (
        UPDATE enrolment.enrolment e SET state = 'withdrawn' FROM again WHERE again.id = e.id
      )
      UPDATE enrolment.edition_seats s SET revision = revision + 1, taken = taken - held.seats
        FROM (SELECT edition_id, count(*)::int AS seats FROM again WHERE state IN ('enrolled', 'completed')
               GROUP BY edition_id) held
       WHERE held.edition_id = s.edition_id`);
    await db.query(`ALTER TABLE enrolment.enrolment ADD certified boolean NOT NULL DEFAULT false`);
    await db.query(`
      UPDATE enrolment.enrolment e SET certified = true FROM certification.certificate c
       WHERE e.state = 'completed' AND c.teacher_id = e.teacher_id AND c.module_version_id = e.version_id`);
    await db.query(`
      ALTER TABLE enrolment.enrolment
        ADD CONSTRAINT enrolment_certified_is_completed CHECK (NOT certified OR state = 'completed')`);
    await db.query(`
      CREATE UNIQUE INDEX enrolment_one_seat ON enrolment.enrolment (teacher_id, edition_id)
      WHERE state IN ('requested', 'queued', 'enrolled', 'completed')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX enrolment.enrolment_one_seat`);
    await db.query(`ALTER TABLE enrolment.enrolment DROP certified`);
  }
}
