export { createPathPlanner } from '@academy/paths/planner';
export { Highs } from '@academy/platform/solver';
export { causeOf } from '@academy/platform/outbox';
export { goalsOf, Living } from './live';
export { MemoryPathStore } from './memory-store';
