export type { Competence, CompetenceId, Level, LevelAnchor, LevelRequirement } from './competence';
export { Frameworks, type CompetenceDomain, type Framework, type LevelName } from './frameworks';
export { competenceName, levelName } from './names';
