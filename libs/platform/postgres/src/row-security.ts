import type { QueryRunner } from 'typeorm';

/** The column with an address, and the SQL that answers that of who acts: only who keeps accounts knows it. */
interface AddressIn {
  readonly column: string;
  readonly acting: string;
}

/** Whose a row is, by the columns of the database. */
export type Owned =
  | { readonly account: string }
  | { readonly teacher: string }
  | { readonly person: string }
  /** Of an organisation, whose keys act for it; and of whoever has the address in it, where it says one. */
  | { readonly organisation: string; readonly address?: AddressIn }
  /** News of whoever's id stands in this column; anybody tells it. */
  | { readonly mentions: string }
  /** Whose the row of another table is, which has this key; whose that is, where others whom it names read it as well. */
  | { readonly row: { readonly place: string; readonly key: string; readonly whose?: Owned }; readonly by: string };

/** The names of the policies of a table. */
const policies = { own: 'own_rows', told: 'told_rows', named: 'rows_that_name_them', work: 'all_rows' } as const;

/**
 * A condition on a row. Each part of it that does not depend on the row is a sub-select, which PostgreSQL works out once a
 * statement, so that an index serves as it did.
 */
function isTheirs(place: string, owned: Owned): string {
  if ('account' in owned) return `${place}.${owned.account} = (SELECT platform.acting_account())`;
  if ('teacher' in owned) return `${place}.${owned.teacher} = (SELECT platform.acting_teacher())`;
  if ('person' in owned)
    return `${place}.${owned.person} IN ((SELECT platform.acting_account()), (SELECT platform.acting_teacher()))`;
  if ('organisation' in owned) {
    const ofOrganisation = `${place}.${owned.organisation} = (SELECT platform.acting_organisation())`;
    return owned.address
      ? `(${ofOrganisation} OR ${place}.${owned.address.column} = (SELECT ${owned.address.acting}))`
      : ofOrganisation;
  }
  if ('mentions' in owned) {
    const ids = `unnest(ARRAY[platform.acting_account(), platform.acting_teacher()]) id WHERE id IS NOT NULL`;
    return `${place}.${owned.mentions}::text LIKE ANY (ARRAY(SELECT '%' || id || '%' FROM ${ids}))`;
  }
  const { row, by } = owned;
  // The policy of that table says whose its row is. Both may have a column of this name.
  const theirs = row.whose ? ` AND ${isTheirs('o', row.whose)}` : '';
  return `EXISTS (SELECT 1 FROM ${row.place} o WHERE o.${row.key} = ${place}.${by}${theirs})`;
}

/**
 * Puts a table under row security: the app has the rows of whoever it acts for, and reads those in which a column names them;
 * the worker works for everybody. Migrations that ran have called it: a change of what it says needs one that says it again.
 */
export async function secureRows(
  db: Pick<QueryRunner, 'query'>,
  place: string,
  owned: Owned,
  named: readonly Owned[] = [],
): Promise<void> {
  const condition = `(SELECT platform.acts_for_everyone()) OR ${isTheirs(place, owned)}`;
  await db.query(`ALTER TABLE ${place} ENABLE ROW LEVEL SECURITY`);
  if ('mentions' in owned) {
    await db.query(`CREATE POLICY ${policies.own} ON ${place} FOR SELECT TO academy_app USING (${condition})`);
    await db.query(`CREATE POLICY ${policies.told} ON ${place} FOR INSERT TO academy_app WITH CHECK (true)`);
  } else
    await db.query(
      `CREATE POLICY ${policies.own} ON ${place} TO academy_app USING (${condition}) WITH CHECK (${condition})`,
    );
  if (named.length > 0) {
    const names = named.map((who) => isTheirs(place, who)).join(' OR ');
    await db.query(`CREATE POLICY ${policies.named} ON ${place} FOR SELECT TO academy_app USING (${names})`);
  }
  await db.query(`CREATE POLICY ${policies.work} ON ${place} TO academy_worker USING (true) WITH CHECK (true)`);
}

/** Takes the policies off again. */
export async function freeRows(db: Pick<QueryRunner, 'query'>, place: string): Promise<void> {
  for (const name of Object.values(policies)) await db.query(`DROP POLICY IF EXISTS ${name} ON ${place}`);
  await db.query(`ALTER TABLE ${place} DISABLE ROW LEVEL SECURITY`);
}
