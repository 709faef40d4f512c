import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { PreparingClient } from './prepared';

export type MigrationClass = new () => MigrationInterface;

/** The three roles of the database: the owner migrates, the app serves people, the worker serves jobs. */
export type DatabaseRole = 'owner' | 'app' | 'worker';

export interface DataSourceOptions {
  readonly url: string;
  readonly role: DatabaseRole;
  readonly tables: readonly EntitySchema[];
  readonly migrations?: readonly MigrationClass[];
  /** Most connections at once. */
  readonly poolSize?: number;
}

/**
 * A statement is planned once a connection and not for each of its values: what we ask is found by an index whoever asks,
 * and planning it costs more than finding it.
 */
const plannedOnce = '-c plan_cache_mode=force_generic_plan';
const timeouts = '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000';
/** Milliseconds to wait for a connection: people soon want to hear that it is busy, an import or a migration waits. */
const patienceOf = (role: DatabaseRole): number => (role === 'owner' ? 120_000 : 5_000);
const optionsOf = (role: DatabaseRole): string =>
  role === 'owner' ? '' : `${timeouts} ${plannedOnce} -c role=academy_${role}`;

/** A TypeORM data source that acts in one of the three roles; not connected yet. */
export const createDataSource = ({
  url,
  role,
  tables,
  migrations = [],
  poolSize = 10,
}: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...tables],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    schema: 'public',
    poolSize,
    applicationName: `academy-${role}`,
    connectTimeoutMS: patienceOf(role),
    // Whoever migrates changes what a prepared statement answers.
    extra: { options: optionsOf(role), ...(role !== 'owner' && { Client: PreparingClient }) },
  });
