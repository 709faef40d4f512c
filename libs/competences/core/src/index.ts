export { describedCompetence, type DescribedCompetence } from './domain/described';
export { frameworkFaults, type FrameworkProblem } from './domain/framework-rules';
export { highestLevels, namedLevelFaults, type HighestLevels, type LevelProblem } from './domain/named-level';
export { lostIn, type LossProblem } from './domain/next-version';
