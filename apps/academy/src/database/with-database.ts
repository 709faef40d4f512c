import { tables } from '@academy/composition';
import { readConfig } from '@academy/platform/config';
import { createDataSource, type DatabaseRole } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { databaseUrlOf } from './database-url';

/** Does work in the database of this academy, and lets go of it whatever comes of that. */
export async function withDatabase<T>(
  work: (database: DataSource) => Promise<T>,
  role: DatabaseRole = 'worker',
): Promise<T> {
  const url = await databaseUrlOf(readConfig(process.env));
  const database = await createDataSource({ url, role, tables }).initialize();
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}
