export { createJobBackend, migrateQueue } from './backend';
export { findInRedis } from './find-in-redis';
export {
  pauseAfter,
  queueOf,
  type JobAttempt,
  type JobBackend,
  type JobQueues,
  type OutgoingJob,
  type RunningWorker,
} from './port';
export { checkRedis, findRedisServer, startRedisServer, type RunningRedis } from './redis-server';
export { queueHealth, type QueueHealth } from './queue-health';
