export type { Competence, CompetenceId, Level, LevelRequirement } from './competence';
