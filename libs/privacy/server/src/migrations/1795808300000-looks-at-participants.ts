import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever takes part in a module reads who looked at that as well. */
export class LooksAtParticipants1795808300000 implements MigrationInterface {
  readonly name = 'LooksAtParticipants1795808300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE privacy.look DROP CONSTRAINT look_kind_known`);
    await db.query(`
      ALTER TABLE privacy.look ADD CONSTRAINT look_kind_known
       CHECK (kind IN ('certificate', 'path', 'profile', 'participation'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM privacy.look WHERE kind = 'participation'`);
    await db.query(`ALTER TABLE privacy.look DROP CONSTRAINT look_kind_known`);
    await db.query(`
      ALTER TABLE privacy.look ADD CONSTRAINT look_kind_known CHECK (kind IN ('certificate', 'path', 'profile'))`);
  }
}
