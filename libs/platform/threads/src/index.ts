export { FairQueue } from './fair-queue';
export { answerRequests, yieldToOthers } from './in-thread';
export { SharedLists, SharedListReader, type SharedList } from './shared-lists';
export { SingleFlight } from './single-flight';
export { ThreadPool, type ThreadPoolOptions } from './thread-pool';
export { ThreadsUnavailable } from './threads-unavailable';
