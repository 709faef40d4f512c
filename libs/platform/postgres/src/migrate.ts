import { OperatorFault } from '@academy/platform/config';
import type { DataSource } from 'typeorm';

/** The database was migrated by a newer version of the academy than this one. */
export class NewerSchema extends OperatorFault {
  override readonly name = 'NewerSchema';

  constructor(readonly unknown: readonly string[]) {
    super(`The database is newer than this version of the academy: it has ${unknown.join(', ')}. Update the academy.`);
  }
}

/** 'ALB' and a number: one migration run at a time, whoever asks. */
const MIGRATION_LOCK = 0x414c_4201;

async function appliedNames(source: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await source.query(`
    SELECT name FROM public.migration ORDER BY id`);
  return rows.map(({ name }) => name);
}

async function hasMigrationTable(source: DataSource): Promise<boolean> {
  const [row]: { found: boolean }[] = await source.query(`SELECT to_regclass('public.migration') IS NOT NULL AS found`);
  return row?.found === true;
}

/** Throws NewerSchema when the database knows a migration that this build does not. */
async function refuseNewerSchema(source: DataSource): Promise<void> {
  if (!(await hasMigrationTable(source))) return;
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const unknown = (await appliedNames(source)).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerSchema(unknown);
}

/**
 * Brings the schema up to date, and then what else comes with it; answers the names of the migrations that ran. Two who
 * ask at once do all of it one after the other.
 */
export async function migrate(source: DataSource, also: () => Promise<void>): Promise<string[]> {
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await refuseNewerSchema(source);
    const ran = await source.runMigrations({ transaction: 'each' });
    await also();
    return ran.map(({ name }) => name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await lock.release();
  }
}
