import { join } from 'node:path';
import { ConfigFault, type Config } from '@academy/platform/config';
import { runningDatabase } from '@academy/platform/embedded-postgres';

/** The built-in database is one of several on its server. */
export const BUILT_IN_DATABASE = 'academy';

/** Where the database is that a command is about: that of DATABASE_URL, or the built-in one of a running academy. */
export async function databaseUrlOf({ databaseUrl, dataDir }: Config): Promise<string> {
  const url = databaseUrl ?? (await runningDatabase(join(dataDir, 'postgres'), BUILT_IN_DATABASE));
  if (url === undefined) {
    throw new ConfigFault(
      `No academy runs on the data in ${dataDir}. Start it, or set DATABASE_URL to the database that this is about.`,
    );
  }
  return url;
}
