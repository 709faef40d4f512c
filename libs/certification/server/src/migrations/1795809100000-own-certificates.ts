import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As the roles of the product ask them: as the owner of the table, whoever asks, and nothing but what they say. */
const asked = `LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''`;
const functions = ['certification.shown(text)', 'certification.revoked_in(text)'].join(', ');

/** A certificate is its holder's; whoever has its number sees that one, and nobody can list them. */
export class OwnCertificates1795809100000 implements MigrationInterface {
  readonly name = 'OwnCertificates1795809100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    await secureRows(db, 'certification.certificate', { teacher: 'teacher_id' });
    // Bodies are texts, so that a column that comes later is in the row as well.
    await db.query(`
      CREATE FUNCTION certification.shown(number text) RETURNS SETOF certification.certificate ROWS 1 ${asked}
        AS $$ SELECT * FROM certification.certificate WHERE serial = number $$`);
    await db.query(`
      CREATE FUNCTION certification.revoked_in(list text) RETURNS integer[] ${asked} AS $$
        SELECT CASE WHEN EXISTS (SELECT 1 FROM certification.certificate WHERE status_list_id = list) THEN
          ARRAY(SELECT status_list_index FROM certification.certificate
                 WHERE status_list_id = list AND revoked_at IS NOT NULL ORDER BY status_list_index) END $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION ${functions} FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION ${functions} TO academy_app, academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION ${functions}`);
    await freeRows(db, 'certification.certificate');
  }
}
