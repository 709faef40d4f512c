import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done, for good: nobody takes an entry away or writes in it; only a reason goes when what is known of someone goes. */
export class Audit1795803500000 implements MigrationInterface {
  readonly name = 'Audit1795803500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA audit`);
    await db.query(`
      CREATE TABLE audit.entry (
        number int CONSTRAINT entry_pk PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT entry_event_unique UNIQUE,
        at timestamptz(3) NOT NULL,
        kind text NOT NULL,
        by_account uuid,
        whom uuid NOT NULL,
        organisation_id text,
        about text,
        reason text,
        salt text,
        reason_digest text,
        link text NOT NULL
      )`);
    await db.query(`CREATE INDEX entry_whom ON audit.entry (whom, number)`);
    await db.query(`
      CREATE TABLE audit.head (
        id int CONSTRAINT head_pk PRIMARY KEY CONSTRAINT head_one CHECK (id = 1),
        number int NOT NULL,
        link text NOT NULL
      )`);
    await db.query(`INSERT INTO audit.head (id, number, link) VALUES (1, 0, '')`);
    await db.query(`
      CREATE FUNCTION audit.entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.reason IS NULL AND NEW.salt IS NULL
           AND to_jsonb(NEW) - '{reason,salt}'::text[] = to_jsonb(OLD) - '{reason,salt}'::text[] THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'What was written down stays: only a reason can be erased, with its salt';
      END $$`);
    await db.query(`
      CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.entry_stays()`);
    await db.query(`
      CREATE TRIGGER entry_stays_whole BEFORE TRUNCATE ON audit.entry EXECUTE FUNCTION audit.entry_stays()`);
    await db.query(`GRANT USAGE ON SCHEMA audit TO academy_app, academy_worker`);
    await db.query(`GRANT SELECT ON audit.entry, audit.head TO academy_app, academy_worker`);
    await db.query(`GRANT INSERT ON audit.entry TO academy_worker`);
    await db.query(`GRANT UPDATE ON audit.head TO academy_worker`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA audit CASCADE`);
  }
}
