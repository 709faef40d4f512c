import { Redis } from 'ioredis';

const PATIENCE_MS = 1_000;

/** Whether the queue can be reached now, for whoever watches over the academy. */
export interface QueueHealth {
  answers(): Promise<boolean>;
  close(): void;
}

/** The queue on Postgres goes with the database; one on Redis is asked itself. */
export function queueHealth(redisUrl: string | undefined): QueueHealth {
  if (redisUrl === undefined) return { answers: async () => true, close: () => undefined };
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: PATIENCE_MS,
  });
  redis.on('error', () => undefined);
  return {
    answers: () =>
      redis.ping().then(
        () => true,
        () => false,
      ),
    close: () => redis.disconnect(),
  };
}
