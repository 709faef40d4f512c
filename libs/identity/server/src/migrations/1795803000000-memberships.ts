import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are at which organisations, in the place of one kind and one organisation for each account. */
export class Memberships1795803000000 implements MigrationInterface {
  name = 'Memberships1795803000000';

  async up(db: QueryRunner): Promise<void> {
    await makeTables(db);
    await moveWhatIsThere(db);
    await db.query(`
      ALTER TABLE identity.account
        DROP kind, DROP organisation_id, DROP organisation_name, DROP role_nl, DROP role_en`);
    await db.query(
      `GRANT SELECT ON identity.organisation, identity.membership, identity.demo_person TO academy_app, academy_worker`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity.account
        ADD kind text NOT NULL DEFAULT 'teacher', ADD organisation_id text, ADD organisation_name text,
        ADD role_nl text NOT NULL DEFAULT '', ADD role_en text NOT NULL DEFAULT ''`);
    await db.query(`
      UPDATE identity.account a SET kind = d.kind, role_nl = d.role_nl, role_en = d.role_en
        FROM identity.demo_person d WHERE d.account_id = a.id`);
    await db.query(`
      UPDATE identity.account a SET organisation_id = o.id, organisation_name = o.name
        FROM identity.membership m JOIN identity.organisation o ON o.id = m.organisation_id WHERE m.account_id = a.id`);
    for (const column of ['kind', 'role_nl', 'role_en'])
      await db.query(`ALTER TABLE identity.account ALTER ${column} DROP DEFAULT`);
    await db.query(`DROP TABLE identity.demo_person, identity.membership, identity.organisation`);
  }
}

async function makeTables(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE identity.organisation (
      id text CONSTRAINT organisation_pk PRIMARY KEY,
      name text NOT NULL,
      kind text NOT NULL
        CONSTRAINT organisation_kind_known CHECK (kind IN ('academy', 'company', 'school', 'board'))
    )`);
  await db.query(`
    CREATE TABLE identity.membership (
      id uuid CONSTRAINT membership_pk PRIMARY KEY,
      account_id uuid NOT NULL CONSTRAINT membership_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
      organisation_id text NOT NULL CONSTRAINT membership_organisation_fk REFERENCES identity.organisation (id),
      role text NOT NULL CONSTRAINT membership_role_known CHECK (role IN ('staff', 'author', 'trainer', 'mentor',
        'manager', 'approver', 'owner', 'curator', 'assessor', 'admin')),
      factor float8 CONSTRAINT membership_factor_of_a_week CHECK (factor > 0 AND factor <= 1),
      from_day date NOT NULL,
      until_day date,
      CONSTRAINT membership_ends_after_it_begins CHECK (until_day >= from_day),
      CONSTRAINT membership_once UNIQUE (account_id, organisation_id, role)
    )`);
  await db.query(`CREATE INDEX membership_organisation ON identity.membership (organisation_id)`);
  await db.query(`
    CREATE TABLE identity.demo_person (
      account_id uuid CONSTRAINT demo_person_pk PRIMARY KEY
        CONSTRAINT demo_person_account_fk REFERENCES identity.account (id) ON DELETE CASCADE,
      kind text NOT NULL,
      role_nl text NOT NULL,
      role_en text NOT NULL
    )`);
}

/** Whoever could sign off before is a trainer as well as an author. */
async function moveWhatIsThere(db: QueryRunner): Promise<void> {
  await db.query(`
    INSERT INTO identity.organisation (id, name, kind)
    SELECT DISTINCT ON (a.organisation_id) a.organisation_id, coalesce(o.name, a.organisation_name, a.organisation_id),
           CASE coalesce(o.type, '') WHEN 'academie' THEN 'academy' WHEN 'bedrijf' THEN 'company' ELSE 'school' END
      FROM identity.account a LEFT JOIN catalogue.organisation o ON o.id = a.organisation_id
     WHERE a.organisation_id IS NOT NULL
     UNION
    SELECT id, name, CASE type WHEN 'academie' THEN 'academy' WHEN 'bedrijf' THEN 'company' ELSE 'school' END
      FROM catalogue.organisation`);
  await db.query(`
    INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day)
    SELECT gen_random_uuid(), a.id, a.organisation_id, r.role, DATE '2026-09-01'
      FROM identity.account a
      JOIN (VALUES ('teacher', 'staff'), ('companyAuthor', 'author'), ('companyAuthor', 'trainer'),
                   ('schoolAuthor', 'author'), ('schoolAuthor', 'trainer'), ('curator', 'curator'),
                   ('assessor', 'assessor'), ('schoolManager', 'manager'), ('schoolManager', 'approver')
           ) AS r (kind, role) ON r.kind = a.kind
     WHERE a.organisation_id IS NOT NULL`);
  await db.query(`
    INSERT INTO identity.demo_person (account_id, kind, role_nl, role_en)
    SELECT id, kind, role_nl, role_en FROM identity.account WHERE demo`);
}
