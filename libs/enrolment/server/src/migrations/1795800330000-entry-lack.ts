import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A refusal names what was lacking. */
export class EntryLack1795800330000 implements MigrationInterface {
  readonly name = 'EntryLack1795800330000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE enrolment.enrolment ADD lacks jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolment.enrolment DROP lacks`);
  }
}
