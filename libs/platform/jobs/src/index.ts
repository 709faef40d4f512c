export { createJobBackend, migrateQueue, QUEUE_SCHEMA, type QueueSettings } from './backend';
export {
  jobId,
  queueOf,
  type JobBackend,
  type JobHandler,
  type JobQueues,
  type OutgoingJob,
  type RunningWorker,
} from './port';
export { checkRedis, findRedisServer, RedisFault, startRedisServer, type RunningRedis } from './redis-server';
