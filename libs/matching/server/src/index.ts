export { MatchingModule } from './matching.module';
export { LearnedFigures1795605200000 } from './migrations/1795605200000-learned-figures';
export { WantedLess1795605720000 } from './migrations/1795605720000-wanted-less';
export { matchingTables } from './postgres/tables';
