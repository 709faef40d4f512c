export { createPathPlanner } from '@academy/paths/planner';
export { programmeOf } from '@academy/paths/core';
export { HighsPool } from '@academy/platform/solver';
export { demoAcademy } from './academy';
export { cohort, worseSelf } from './cohort';
export { broadQuestion, generatedAcademy } from './generated-academy';
export { questionOf } from './policies';
export { simulate, TRUTH } from './simulate';
