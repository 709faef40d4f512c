import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks what is known of them is answered by the API, so it reads all of it. */
export class OwnData1795803800000 implements MigrationInterface {
  readonly name = 'OwnData1795803800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT SELECT ON teachers.revoked_certificate TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE SELECT ON teachers.revoked_certificate FROM academy_app`);
  }
}
