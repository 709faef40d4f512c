import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Enrolment keeps the seats of every edition, also of those that nobody asked for yet: until now the catalogue kept
 * these. Who waits is counted for many editions at once.
 */
export class SeatsOfEveryEdition1795801000000 implements MigrationInterface {
  readonly name = 'SeatsOfEveryEdition1795801000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      INSERT INTO enrolment.edition_seats (edition_id, seats, taken, elsewhere)
      SELECT id, seats, least(taken, seats), least(taken, seats) FROM catalogue.edition
      ON CONFLICT (edition_id) DO NOTHING`);
    await db.query(`CREATE INDEX enrolment_waiting ON enrolment.enrolment (edition_id) WHERE state = 'queued'`);
    await db.query(`REVOKE INSERT ON enrolment.edition_seats FROM academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`GRANT INSERT ON enrolment.edition_seats TO academy_app, academy_worker`);
    await db.query(`DROP INDEX enrolment.enrolment_waiting`);
  }
}
