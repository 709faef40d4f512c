export { EntryTests } from './entry-tests';
export { levelMeasured, type LevelMeasured } from './level-measured';
