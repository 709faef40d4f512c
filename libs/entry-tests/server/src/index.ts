export { EntryTestsModule } from './entry-tests.module';
export { EntryTests1795605300000 } from './migrations/1795605300000-entry-tests';
export { entryTestsTables } from './postgres/tables';
export { importEntryTestItems } from './import-items';
