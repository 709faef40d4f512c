export { importRoutes, type RouteImport } from './import-routes';
export { Paths1795500500000 } from './migrations/1795500500000-paths';
export { pathsTables } from './postgres/tables';
export { PathsModule } from './paths.module';
