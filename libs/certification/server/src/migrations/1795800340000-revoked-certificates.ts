import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A certificate is revoked when the sign-off that it rests on is taken back; what is earned after that is another one. */
export class RevokedCertificates1795800340000 implements MigrationInterface {
  readonly name = 'RevokedCertificates1795800340000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE certification.certificate ADD revoked_at timestamptz`);
    await db.query(`ALTER TABLE certification.certificate DROP CONSTRAINT certificate_once`);
    await db.query(
      `CREATE UNIQUE INDEX certificate_once ON certification.certificate (enrolment_id) WHERE revoked_at IS NULL`,
    );
    await db.query(`GRANT UPDATE (revoked_at) ON certification.certificate TO academy_app`);
  }

  /** What was revoked goes: the version before would call it valid. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (revoked_at) ON certification.certificate FROM academy_app`);
    await db.query(`DROP INDEX certification.certificate_once`);
    await db.query(`DELETE FROM certification.certificate WHERE revoked_at IS NOT NULL`);
    await db.query(`ALTER TABLE certification.certificate ADD CONSTRAINT certificate_once UNIQUE (enrolment_id)`);
    await db.query(`ALTER TABLE certification.certificate DROP revoked_at`);
  }
}
