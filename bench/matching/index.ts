export { rankMatches } from '@academy/matching/core';
export { generatedAcademy } from '../planner/generated-academy';
export { asOf } from '../planner/cohort';
