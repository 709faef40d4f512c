export { createDataSource, type DatabaseRole, type MigrationClass } from './data-source';
export { inOrder } from './in-order';
export { migrate, NewerSchema } from './migrate';
export { oneOf, privacy, table } from './table';
export { newId } from './new-id';
export { insertAll } from './insert-all';
export { copyAll } from './copy-all';
export { watchDatabase } from './watch-database';
