import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a revoked certificate proved leaves the profile. */
export class UnprovenCompetences1795800350000 implements MigrationInterface {
  readonly name = 'UnprovenCompetences1795800350000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`
      CREATE TABLE teachers.revoked_certificate (
        certificate_id uuid CONSTRAINT revoked_certificate_pk PRIMARY KEY,
        teacher_id uuid NOT NULL CONSTRAINT revoked_certificate_teacher_fk
          REFERENCES teachers.teacher (id) ON DELETE CASCADE
      )`);
    await db.query(`GRANT SELECT, INSERT ON teachers.revoked_certificate TO academy_worker`);
    await db.query(`GRANT DELETE ON teachers.evidence, teachers.credential TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE DELETE ON teachers.evidence, teachers.credential FROM academy_worker`);
    await db.query(`DROP TABLE teachers.revoked_certificate`);
  }
}
