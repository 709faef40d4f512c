import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An enrolment is its teacher's, and the organisation that gives the edition reads it. A place in a queue is counted among
 * those of others by a function, which tells how many they are and nothing else.
 */
export class OwnEnrolments1795809200000 implements MigrationInterface {
  readonly name = 'OwnEnrolments1795809200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'enrolment.enrolment', { teacher: 'teacher_id' }, [{ organisation: 'organisation_id' }]);
    // From the nearer end of the queue: it costs who joined only now as little in a queue of ten thousand as in one of ten.
    const among = `FROM enrolment.enrolment o WHERE o.edition_id = edition AND o.state = 'queued' AND o.turn`;
    await db.query(`
      CREATE FUNCTION enrolment.place_in_queue(edition text, own integer) RETURNS integer
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT CASE WHEN s.next_turn - own < s.waiting / 2 THEN s.waiting - (SELECT count(*)::int ${among} > own)
                    ELSE (SELECT count(*)::int ${among} <= own) END
          FROM (VALUES (edition)) asked (id) LEFT JOIN enrolment.edition_seats s ON s.edition_id = asked.id $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION enrolment.place_in_queue(text, integer) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION enrolment.place_in_queue(text, integer) TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION enrolment.place_in_queue(text, integer)`);
    await freeRows(db, 'enrolment.enrolment');
  }
}
