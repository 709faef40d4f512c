export { createPathPlanner, ThreadedPlanner } from '@academy/paths/planner';
export { lpText } from '../../libs/paths/core/src/domain/lp-text';
export { programOf } from '../../libs/paths/core/src/domain/path-program';
export { Highs } from '@academy/platform/solver';
export { demoAcademy } from './academy';
export { cohort, worseSelf } from './cohort';
export { broadQuestion, generatedAcademy } from './generated-academy';
export { questionOf } from './policies';
export { simulate, TRUTH } from './simulate';
