export { MatchingModule } from './matching.module';
export { LearnedFigures1795605200000 } from './migrations/1795605200000-learned-figures';
export { matchingTables } from './postgres/tables';
