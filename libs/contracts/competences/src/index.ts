export type { Competence, CompetenceId, Level, LevelRequirement } from './competence';
export { Frameworks, type CompetenceDomain, type Framework, type LevelName } from './frameworks';
export { competenceName, levelName } from './names';
