import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A certificate belongs to the enrolment that earned it, so that a later edition renews it. */
export class RenewedCertificates1795800320000 implements MigrationInterface {
  readonly name = 'RenewedCertificates1795800320000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE certification.certificate ADD enrolment_id uuid`);
    await db.query(`ALTER TABLE certification.certificate DROP CONSTRAINT certificate_once`);
    await db.query(`
      UPDATE certification.certificate c SET enrolment_id = (
        SELECT f.enrolment_id FROM learning.following f
         WHERE f.teacher_id = c.teacher_id AND f.version_id = c.module_version_id AND f.completed_at IS NOT NULL
         ORDER BY f.completed_at LIMIT 1)`);
    await db.query(`ALTER TABLE certification.certificate ADD CONSTRAINT certificate_once UNIQUE (enrolment_id)`);
  }

  /** Renewals go: the version before knows one certificate of a module version. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE certification.certificate DROP CONSTRAINT certificate_once`);
    await db.query(`
      DELETE FROM certification.certificate c USING certification.certificate first
       WHERE first.teacher_id = c.teacher_id AND first.module_version_id = c.module_version_id
         AND first.award_rule = c.award_rule AND first.id < c.id`);
    await db.query(`ALTER TABLE certification.certificate DROP enrolment_id`);
    await db.query(`
      ALTER TABLE certification.certificate
        ADD CONSTRAINT certificate_once UNIQUE (teacher_id, module_version_id, award_rule)`);
  }
}
