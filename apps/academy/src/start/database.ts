import { join } from 'node:path';
import { ConfigFault, type Config } from '@academy/platform/config';
import { ensureDatabase, startPostgres } from '@academy/platform/embedded-postgres';
import { Client } from 'pg';
import { BUILT_IN_DATABASE } from '../database/database-url';
import type { Closing } from './closing';
import { OwnServer } from './own-server';
import { say } from './words';

/** The address of the database: the one that was given, or our own, which is then started. */
export async function openDatabase(config: Config, closing: Closing): Promise<string> {
  if (config.databaseUrl !== undefined) {
    await checkDatabase(config.databaseUrl);
    return config.databaseUrl;
  }
  say('Starting the database…');
  const { signal } = closing;
  const postgres = new OwnServer({
    name: 'The database',
    meanwhile: 'What was saved is kept; nothing can be asked meanwhile.',
    run: (port) => startPostgres({ folder: join(config.dataDir, 'postgres'), port, signal }),
    signal,
  });
  closing.add(postgres);
  return ensureDatabase((await postgres.start()).url, BUILT_IN_DATABASE);
}

async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new ConfigFault(
      `The database of DATABASE_URL cannot be reached: ${(error as Error).message || (error as { code?: string }).code}.\nIs it running, and are address, name and password right?`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
