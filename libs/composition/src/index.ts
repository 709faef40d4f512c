export { DEMO_PASSWORD, demoAccounts, hasAcademy, type DemoAccount } from './import/demo-people';
export { generateNation, type GenerateOutcome, type Nation } from './nation/generate-nation';
export { importAcademy, type ImportOptions, type ImportOutcome } from './import/import-academy';
export { migrateDatabase } from './migrate-database';
export { reconcile, type Differences } from './reconcile/reconcile';
export {
  checkers,
  contextModules,
  events,
  identityModule,
  migrations,
  schedules,
  tables,
  toldPages,
  worthHours,
} from './whole/whole';
export { NewerSchema } from '@academy/platform/postgres';
