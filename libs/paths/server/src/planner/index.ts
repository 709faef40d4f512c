export { createPathPlanner } from './create-path-planner';
export { ThreadedPlanner } from './threaded-planner';
