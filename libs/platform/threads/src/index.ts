export { FairQueue } from './fair-queue';
export { answerRequests, yieldToOthers } from './in-thread';
export { SharedLists, SharedListReader, type SharedList } from './shared-lists';
export { SingleFlight, type Cancellation } from './single-flight';
export { ThreadPool, type Attempt, type ThreadPoolOptions } from './thread-pool';
export { ThreadsUnavailable, type ThreadTrouble } from './threads-unavailable';
