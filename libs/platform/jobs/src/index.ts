export { createJobBackend, migrateQueue, type QueueSettings } from './backend';
export {
  queueOf,
  type JobBackend,
  type JobHandler,
  type JobQueues,
  type OutgoingJob,
  type RunningWorker,
} from './port';
export { checkRedis, findRedisServer, startRedisServer, type RunningRedis } from './redis-server';
export { queueHealth, type QueueHealth } from './queue-health';
