export { createPathPlanner } from '@academy/planner/server';
export { Highs } from '@academy/platform/solver';
export { causeOf } from '@academy/platform/outbox';
export { goalsOf, Living } from './live';
export { MemoryPathStore } from './memory-store';
