import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-off is kept apart from the completion: parts may still be missing, and it can be taken back with a reason. */
export class SignOffs1795800300000 implements MigrationInterface {
  readonly name = 'SignOffs1795800300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await db.query(`ALTER TABLE learning.following ADD signed_off_by uuid, ADD signed_off_at timestamptz`);
    await db.query(`UPDATE learning.following SET signed_off_at = completed_at WHERE rule = 'sign-off'`);
    await db.query(`
      CREATE TABLE learning.sign_off_taken_back (
        id uuid CONSTRAINT sign_off_taken_back_pk PRIMARY KEY,
        enrolment_id uuid NOT NULL CONSTRAINT sign_off_taken_back_following_fk
          REFERENCES learning.following (enrolment_id) ON DELETE CASCADE,
        taken_back_by uuid NOT NULL,
        at timestamptz NOT NULL,
        reason text NOT NULL
      )`);
    await db.query(`CREATE INDEX sign_off_taken_back_enrolment ON learning.sign_off_taken_back (enrolment_id)`);
    await db.query(`GRANT SELECT, INSERT ON learning.sign_off_taken_back TO academy_app`);
    await db.query(`GRANT SELECT ON learning.sign_off_taken_back TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE learning.sign_off_taken_back`);
    await db.query(`ALTER TABLE learning.following DROP signed_off_by, DROP signed_off_at`);
  }
}
