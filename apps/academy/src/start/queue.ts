import { join } from 'node:path';
import { ConfigFault, type Config } from '@academy/platform/config';
import { checkRedis, findRedisServer } from '@academy/platform/jobs';
import type { Closing } from './closing';
import { OwnRedis } from './own-redis';

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
  const redis = new OwnRedis(program, join(config.dataDir, 'redis'));
  closing.add(redis);
  return redis.start();
}
