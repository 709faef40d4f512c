import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the worker may take away, of whoever asked for that. */
const GRANTS = [
  [
    `SELECT, DELETE`,
    `identity.account, identity.membership, identity.code_app, identity.recovery_code, identity.half_sign_in`,
  ],
  [`DELETE`, `teachers.teacher, teachers.talent, teachers.evidence, teachers.credential, teachers.revoked_certificate`],
  [
    `SELECT, DELETE`,
    `learning.following, learning.done_part, learning.quiz_attempt, learning.quiz_draft, learning.hours_spent, learning.sign_off_taken_back`,
  ],
  [`DELETE`, `entry_tests.attempt, entry_tests.asked_item`],
  [`SELECT, DELETE`, `paths.path, paths.objection`],
  [`SELECT, DELETE`, `matching.wanted_less`],
  [`UPDATE (decided_by)`, `matching.figures_decision`],
  [`UPDATE (asked_by)`, `matching.learning_run`],
  [`DELETE`, `messaging.notice`],
  [`UPDATE (teacher_id, enrolment_id, holder_name, credential)`, `certification.certificate`],
  [`UPDATE (reason, salt)`, `audit.entry`],
  [`DELETE`, `platform.outbox, platform.delivery`],
] as const;

/** Who asked to be erased, and who was. */
export class Erasure1795803820000 implements MigrationInterface {
  readonly name = 'Erasure1795803820000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA privacy`);
    await db.query(`
      CREATE TABLE privacy.erasure (
        account_id uuid CONSTRAINT erasure_pk PRIMARY KEY,
        teacher_id uuid,
        asked_at timestamptz NOT NULL,
        erased_on date NOT NULL,
        erased_at timestamptz
      )`);
    await db.query(`CREATE INDEX erasure_day ON privacy.erasure (erased_on)`);
    await db.query(`GRANT USAGE ON SCHEMA privacy TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT, INSERT, DELETE, UPDATE ON privacy.erasure TO academy_app`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON privacy.erasure TO academy_worker`);
    for (const [right, tables] of GRANTS) await db.query(`GRANT ${right} ON ${tables} TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (reason, salt) ON audit.entry FROM academy_worker`);
    await db.query(`DROP SCHEMA privacy CASCADE`);
  }
}
