import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those on the way to an account, and the right to make one. */
export class SignUp1795803300000 implements MigrationInterface {
  name = 'SignUp1795803300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity.sign_up (
        id uuid CONSTRAINT sign_up_pk PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        language text NOT NULL,
        code_hash text,
        link_hash text CONSTRAINT sign_up_link_unique UNIQUE,
        tries integer NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX sign_up_email ON identity.sign_up (email)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_up TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT ON identity.account TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE INSERT ON identity.account FROM academy_app`);
    await db.query(`DROP TABLE identity.sign_up`);
  }
}
