export { createDataSource, type DatabaseRole, type DataSourceOptions, type MigrationClass } from './data-source';
export { inOrder } from './in-order';
export { migrate, NewerSchema } from './migrate';
export { oneOf, privacy, table, type PersonalData, type Privacy, type TableDefinition } from './table';
export { newId } from './new-id';
export { insertAll } from './insert-all';
export { watchDatabase } from './watch-database';
