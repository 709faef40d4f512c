import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attempt is in a state that there is. */
export class AttemptStates1795801021000 implements MigrationInterface {
  readonly name = 'AttemptStates1795801021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE entry_tests.attempt
        ADD CONSTRAINT attempt_state_known CHECK (state IN ('open', 'measured', 'inconclusive', 'given-up'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE entry_tests.attempt DROP CONSTRAINT attempt_state_known`);
  }
}
