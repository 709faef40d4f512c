import { migrateQueue } from '@academy/platform/jobs';
import { createDataSource, migrate } from '@academy/platform/postgres';
import { Client } from 'pg';
import { migrations, tables } from './whole/whole';

/** Brings database and queue tables up to date; throws NewerSchema when the database is ahead of this build. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const source = await createDataSource({
    url: databaseUrl,
    role: 'owner',
    tables,
    migrations,
    poolSize: 2,
  }).initialize();
  try {
    await migrate(source, () => migrateQueueOf(databaseUrl));
  } finally {
    await source.destroy();
  }
}

async function migrateQueueOf(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await migrateQueue(client);
  } finally {
    await client.end();
  }
}
