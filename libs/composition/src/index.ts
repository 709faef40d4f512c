export { events, migrations, tables } from './contexts';
export { migrateDatabase } from './migrate-database';
export { contextModules, identityModule } from './modules';
export { NewerSchema } from '@academy/platform/postgres';
