import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An objection is in a state that there is. */
export class ObjectionStates1795801023000 implements MigrationInterface {
  readonly name = 'ObjectionStates1795801023000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE paths.objection
        ADD CONSTRAINT objection_state_known CHECK (state IN ('open', 'answered'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE paths.objection DROP CONSTRAINT objection_state_known`);
  }
}
