export { createPathPlanner } from './create-path-planner';
