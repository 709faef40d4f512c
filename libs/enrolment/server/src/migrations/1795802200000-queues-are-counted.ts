import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many wait is kept beside the seats, and who waits longest is found by an index: nobody reads a whole queue. */
export class QueuesAreCounted1795802200000 implements MigrationInterface {
  readonly name = 'QueuesAreCounted1795802200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    // Nobody joins or leaves a queue between the count and the commit.
    await db.query(`LOCK TABLE enrolment.edition_seats, enrolment.enrolment IN SHARE ROW EXCLUSIVE MODE`);
    await db.query(`ALTER TABLE enrolment.edition_seats ADD COLUMN waiting integer NOT NULL DEFAULT 0`);
    await db.query(`
      UPDATE enrolment.edition_seats s SET waiting = q.waiting
        FROM (SELECT edition_id, count(*) AS waiting FROM enrolment.enrolment WHERE state = 'queued' GROUP BY edition_id) q
       WHERE q.edition_id = s.edition_id`);
    await db.query(`ALTER TABLE enrolment.edition_seats ADD CONSTRAINT edition_seats_waiting CHECK (waiting >= 0)`);
    await db.query(`DROP INDEX enrolment.enrolment_waiting`);
    await db.query(
      `CREATE INDEX enrolment_waiting ON enrolment.enrolment (edition_id, turn) WHERE state = 'queued'::text`,
    );
    await db.query(
      `CREATE INDEX enrolment_undecided ON enrolment.enrolment (edition_id, id) WHERE state = 'requested'::text`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX enrolment.enrolment_undecided`);
    await db.query(`DROP INDEX enrolment.enrolment_waiting`);
    await db.query(`CREATE INDEX enrolment_waiting ON enrolment.enrolment (edition_id) WHERE state = 'queued'::text`);
    await db.query(`ALTER TABLE enrolment.edition_seats DROP COLUMN waiting`);
  }
}
