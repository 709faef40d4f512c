import { join } from 'node:path';
import { ConfigFault, type Config } from '@academy/platform/config';
import { checkRedis, findRedisServer, startRedisServer } from '@academy/platform/jobs';
import type { Closing } from './closing';
import { OwnServer } from './own-server';

/** The address of Redis when that is the queue; undefined when Postgres is. */
export async function openQueue(config: Config, closing: Closing): Promise<string | undefined> {
  if (config.queue === 'postgres') return undefined;
  if (config.redisUrl !== undefined) {
    await checkRedis(config.redisUrl);
    return config.redisUrl;
  }
  if (config.queue === undefined) return undefined;
  const program = findRedisServer();
  if (program === undefined) {
    throw new ConfigFault(
      'QUEUE=redis asks for Redis, but no redis-server was found on this machine.\nInstall it, set REDIS_URL, or leave QUEUE out to use the built-in queue.',
    );
  }
  const redis = new OwnServer({
    name: 'Redis',
    meanwhile: 'What is asked meanwhile waits in the database.',
    run: (port) => startRedisServer(program, join(config.dataDir, 'redis'), port),
    signal: closing.signal,
  });
  closing.add(redis);
  return (await redis.start()).url;
}
