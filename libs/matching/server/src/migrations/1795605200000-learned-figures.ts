import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of what is learned from outcomes, with what was decided about each; those by design are in force. */
export class LearnedFigures1795605200000 implements MigrationInterface {
  name = 'LearnedFigures1795605200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA matching`);
    await db.query(`
      CREATE TABLE matching.figures (
        id uuid CONSTRAINT figures_pk PRIMARY KEY,
        kind text NOT NULL,
        version text NOT NULL,
        computed_at timestamptz NOT NULL,
        data_from date,
        data_until date,
        people integer,
        content jsonb NOT NULL,
        state text NOT NULL,
        CONSTRAINT figures_version_unique UNIQUE (kind, version)
      )`);
    for (const [name, state] of [
      ['figures_one_in_force', 'in-force'],
      ['figures_one_proposed', 'proposed'],
    ]) {
      await db.query(`CREATE UNIQUE INDEX ${name} ON matching.figures (kind) WHERE state = '${state}'`);
    }
    await db.query(`
      CREATE TABLE matching.figures_decision (
        id uuid CONSTRAINT figures_decision_pk PRIMARY KEY,
        figures_id uuid NOT NULL CONSTRAINT figures_decision_figures_fk REFERENCES matching.figures (id),
        action text NOT NULL,
        decided_by uuid,
        decided_at timestamptz NOT NULL,
        reason text
      )`);
    await db.query(`CREATE INDEX figures_decision_figures ON matching.figures_decision (figures_id)`);
    await db.query(`
      CREATE TABLE matching.learning_run (
        id uuid CONSTRAINT learning_run_pk PRIMARY KEY,
        at timestamptz NOT NULL,
        asked_by uuid,
        results jsonb NOT NULL
      )`);
    await this.addDesign(db);
    await this.grant(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA matching CASCADE`);
  }

  /** What the academy reckons with as long as nothing was learned. */
  private async addDesign(db: QueryRunner): Promise<void> {
    const points = {
      self: { spread: 1.45, bias: 0.35 },
      years: { spread: 1.3, bias: 0 },
      quiz: { spread: 0.55, bias: 0 },
      assessor: { spread: 0.45, bias: 0 },
    };
    const contents = [
      { kind: 'evidence', points, learned: [] },
      { kind: 'hours', modules: [] },
      { kind: 'efficacy', outcomes: [] },
    ];
    for (const [index, content] of contents.entries()) {
      await db.query(
        `INSERT INTO matching.figures (id, kind, version, computed_at, content, state)
         VALUES ($1, $2, 'design-1', '2026-11-25T00:00:00Z', $3, 'in-force')`,
        [`019ab000-0000-7000-8000-00000000000${index + 1}`, content.kind, JSON.stringify(content)],
      );
    }
  }

  /** Of a version nobody may change anything but its state, and nobody may delete one. */
  private async grant(db: QueryRunner): Promise<void> {
    await db.query(`GRANT USAGE ON SCHEMA matching TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA matching TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT ON matching.figures, matching.learning_run TO academy_worker`);
    await db.query(`GRANT UPDATE (state) ON matching.figures TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT ON matching.figures_decision TO academy_app, academy_worker`);
  }
}
