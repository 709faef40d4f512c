import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a holder proves a certificate by when their name is gone: a salt now, a commitment then. */
export class HolderCommitments1795803810000 implements MigrationInterface {
  readonly name = 'HolderCommitments1795803810000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE certification.certificate ADD COLUMN holder_salt text, ADD COLUMN holder_commitment text`);
    await db.query(`
      UPDATE certification.certificate
         SET holder_salt = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`);
    await db.query(`GRANT UPDATE (holder_salt, holder_commitment) ON certification.certificate TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE certification.certificate DROP COLUMN holder_salt, DROP COLUMN holder_commitment`);
  }
}
