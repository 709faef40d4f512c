export { frameworkFaults, type FrameworkProblem } from './domain/framework-rules';
export { highestLevels, namedLevelFaults, type HighestLevels, type LevelProblem } from './domain/named-level';
