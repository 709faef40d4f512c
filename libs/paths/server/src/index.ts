export { importRoutes, type RouteImport } from './import-routes';
export { Paths1795500500000 } from './migrations/1795500500000-paths';
export { PathAdjustments1795501500000 } from './migrations/1795501500000-path-adjustments';
export { Objections1795605700000 } from './migrations/1795605700000-objections';
export { ReplanningFailed1795606300000 } from './migrations/1795606300000-replanning-failed';
export { pathsTables } from './postgres/tables';
export { PathsModule } from './paths.module';
