import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people share with those who lead where they work, and who looked. */
export class Sharing1795805000000 implements MigrationInterface {
  readonly name = 'Sharing1795805000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE privacy.share (
        id uuid CONSTRAINT share_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT share_kind_known CHECK (kind IN ('certificate', 'path', 'profile')),
        thing_id text NOT NULL,
        organisation_id text NOT NULL,
        purpose text NOT NULL CONSTRAINT share_purpose_known CHECK (purpose IN ('development', 'means', 'proof')),
        until_day date NOT NULL,
        shared_at timestamptz NOT NULL,
        stopped_at timestamptz
      )`);
    await db.query(`
      CREATE UNIQUE INDEX share_once ON privacy.share (teacher_id, kind, thing_id, organisation_id, purpose)
       WHERE stopped_at IS NULL`);
    await db.query(`CREATE INDEX share_organisation ON privacy.share (organisation_id)`);
    await db.query(`
      CREATE TABLE privacy.look (
        id uuid CONSTRAINT look_pk PRIMARY KEY,
        teacher_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT look_kind_known CHECK (kind IN ('certificate', 'path', 'profile')),
        thing_id text NOT NULL,
        by_account uuid NOT NULL,
        organisation_id text NOT NULL,
        at timestamptz NOT NULL,
        date date NOT NULL,
        refused boolean NOT NULL,
        CONSTRAINT look_once_a_day UNIQUE (teacher_id, kind, thing_id, by_account, organisation_id, date, refused)
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON privacy.share TO academy_app`);
    await db.query(`GRANT SELECT, INSERT ON privacy.look TO academy_app`);
    await db.query(`GRANT SELECT, DELETE ON privacy.share, privacy.look TO academy_worker`);
    await secureRows(db, 'privacy.share', { teacher: 'teacher_id' });
    await secureRows(db, 'privacy.look', { teacher: 'teacher_id' }, [{ account: 'by_account' }]);
    // Who leads an organisation today reads what is shared with it, and no longer than it is.
    await db.query(`
      CREATE POLICY rows_shared_with_them ON privacy.share FOR SELECT TO academy_app USING (
        stopped_at IS NULL
        AND until_day >= (SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date)
        AND organisation_id = ANY (ARRAY(
          SELECT m.organisation_id FROM identity.membership m
           WHERE m.account_id = (SELECT platform.acting_account()) AND m.role IN ('manager', 'owner')
             AND m.from_day <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
             AND (m.until_day IS NULL OR m.until_day >= (now() AT TIME ZONE 'Europe/Amsterdam')::date))))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY rows_shared_with_them ON privacy.share`);
    for (const place of ['privacy.share', 'privacy.look']) {
      await freeRows(db, place);
      await db.query(`DROP TABLE ${place}`);
    }
  }
}
