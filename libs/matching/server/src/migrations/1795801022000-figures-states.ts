import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Learned figures are in a state that there is. */
export class FiguresStates1795801022000 implements MigrationInterface {
  readonly name = 'FiguresStates1795801022000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      ALTER TABLE matching.figures
        ADD CONSTRAINT figures_state_known CHECK (state IN ('proposed', 'in-force', 'withdrawn'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE matching.figures DROP CONSTRAINT figures_state_known`);
  }
}
