export { createPathPlanner } from './create-path-planner';
export { readSchoolCalendar } from './school-calendar';
export { ThreadedPlanner } from './threaded-planner';
