export { competencesQuery, useCompetences } from './words/competences';
export { useLevelName, frameworkNamesQuery } from './words/framework';
