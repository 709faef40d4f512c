import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateDatabase } from '@academy/composition';
import { ConfigFault, readConfig, type Config } from '@academy/platform/config';
import { importDemoOnce } from './demo';
import { Closing } from './closing';
import { openDatabase } from './database';
import { checkPort } from './port';
import { AcademyProcess, type ProcessEnv } from './process';
import { openQueue } from './queue';
import { takeDataFolder } from './data-folder';
import { ready, say } from './words';

/** What this command keeps in the data folder, and `--fresh` throws away. */
const KEPT = ['postgres', 'redis', 'keys', 'mail', 'logs', 'erased.jsonl'];

/**
 * Starts database, queue, API and worker, and stays until it is told to stop. Whatever was started is
 * stopped again in reverse order, also when the start is interrupted or fails half-way.
 */
export async function runStartCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { fresh: { type: 'boolean', default: false } } });
  const config = readConfig(process.env);
  // A terminal that is gone, or a full disk behind it, is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const closing = new Closing();
  try {
    await start(config, values.fresh, closing);
    await closing.asked;
    return 0;
  } catch (fault) {
    if (closing.signal.aborted) return 0;
    throw fault;
  } finally {
    if (closing.signal.aborted) say('Stopping…');
    await closing.close();
  }
}

async function start(config: Config, fresh: boolean, closing: Closing): Promise<void> {
  if (fresh && config.databaseUrl !== undefined) {
    throw new ConfigFault(
      '--fresh only throws away the built-in database. Empty the database of DATABASE_URL yourself.',
    );
  }
  await checkPort(config);
  closing.add(await takeDataFolder(config.dataDir));
  if (fresh) await Promise.all(KEPT.map((name) => rm(join(config.dataDir, name), { recursive: true, force: true })));
  await mkdir(join(config.dataDir, 'logs'), { recursive: true, mode: 0o700 });

  const databaseUrl = await openDatabase(config, closing);
  const redisUrl = await openQueue(config, closing);
  say('Bringing the database up to date…');
  await migrateDatabase(databaseUrl);
  if (config.demo) await importDemoOnce(databaseUrl);
  closing.signal.throwIfAborted();

  const env: ProcessEnv = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    QUEUE: redisUrl ? 'redis' : 'postgres',
    DEMO: String(config.demo),
  };
  await Promise.all(
    ['worker', 'api'].map(async (name) => {
      const process = new AcademyProcess(name, env, config.dataDir);
      closing.add(process);
      await process.start(closing.signal);
    }),
  );
  await ready(config, databaseUrl);
}
