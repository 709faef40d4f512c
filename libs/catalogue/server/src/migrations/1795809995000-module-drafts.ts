import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Modules are written and reviewed here, and offered from here. */
export class ModuleDrafts1795809995000 implements MigrationInterface {
  readonly name = 'ModuleDrafts1795809995000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE catalogue.module_draft (
        id uuid CONSTRAINT module_draft_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT module_draft_once UNIQUE,
        organisation_id text NOT NULL,
        base_version integer NOT NULL,
        state text NOT NULL CONSTRAINT module_draft_state_known CHECK (state IN ('draft', 'in-review', 'returned')),
        revision integer NOT NULL,
        contents jsonb NOT NULL,
        remark text,
        changed_at timestamptz NOT NULL,
        submitted_at timestamptz
      )`);
    await db.query(`CREATE INDEX module_draft_organisation ON catalogue.module_draft (organisation_id)`);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue.module_draft TO academy_app`);
    await db.query(`GRANT INSERT ON catalogue.module, catalogue.module_version, catalogue.organisation TO academy_app`);
    await db.query(`GRANT UPDATE (version_id, published) ON catalogue.module TO academy_app`);
    await db.query(`GRANT UPDATE (revision) ON catalogue.revision TO academy_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE UPDATE (revision) ON catalogue.revision FROM academy_app`);
    await db.query(`REVOKE UPDATE (version_id, published) ON catalogue.module FROM academy_app`);
    await db.query(
      `REVOKE INSERT ON catalogue.module, catalogue.module_version, catalogue.organisation FROM academy_app`,
    );
    await db.query(`DROP TABLE catalogue.module_draft`);
  }
}
