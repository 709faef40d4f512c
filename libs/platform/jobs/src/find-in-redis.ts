import { Redis } from 'ioredis';
import { REDIS_PREFIX } from './port';

/** In which keys of our queue in Redis one of these texts stands, capitals or not: in their names and in all that they hold. */
export async function findInRedis(url: string, texts: readonly string[]): Promise<readonly string[]> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  const forms = texts.map((text) => text.toLowerCase());
  try {
    const found = new Set<string>();
    for await (const keys of redis.scanStream({ match: `${REDIS_PREFIX}*`, count: 500 }))
      for (const key of keys as string[]) {
        const held = [key, ...(await heldBy(redis, key))].join('\n').toLowerCase();
        if (forms.some((form) => held.includes(form))) found.add(key);
      }
    return [...found].sort();
  } finally {
    redis.disconnect();
  }
}

async function heldBy(redis: Redis, key: string): Promise<readonly string[]> {
  switch (await redis.type(key)) {
    case 'string':
      return [(await redis.get(key)) ?? ''];
    case 'hash':
      return Object.entries(await redis.hgetall(key)).flat();
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return (await redis.xrange(key, '-', '+')).flatMap(([, fields]) => fields);
    default:
      return [];
  }
}
