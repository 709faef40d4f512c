import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever decided has their own decisions; who else decides asks for them by name. */
export class OwnDecisions1795809000010 implements MigrationInterface {
  readonly name = 'OwnDecisions1795809000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'matching.figures_decision', { account: 'decided_by' });
    await secureRows(db, 'matching.learning_run', { account: 'asked_by' });
  }

  async down(db: QueryRunner): Promise<void> {
    await freeRows(db, 'matching.figures_decision');
    await freeRows(db, 'matching.learning_run');
  }
}
