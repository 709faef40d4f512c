export { createPathPlanner, ThreadedPlanner } from '@academy/planner/server';
export { lpText } from '../../libs/planner/core/src/programme/lp-text';
export { programOf } from '../../libs/planner/core/src/programme/path-program';
export { Highs } from '@academy/platform/solver';
export { demoAcademy } from './academy';
export { cohort, worseSelf } from './cohort';
export { broadQuestion, generatedAcademy } from './generated-academy';
export { questionOf } from './policies';
export { simulate, TRUTH } from './simulate';
