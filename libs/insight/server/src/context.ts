import { countingDue } from '@academy/contracts/insight';
import type { ContextManifest } from '@academy/platform/nest';
import { weekOf } from '@academy/platform/outbox';
import { InsightModule } from './insight.module';
import { CountedDemand1795809400000 } from './migrations/1795809400000-counted-demand';
import { insightTables } from './postgres/tables';

export const insightContext = {
  name: 'insight',
  module: InsightModule,
  tables: insightTables,
  migrations: [CountedDemand1795809400000],
  events: [countingDue],
  schedules: [{ name: 'insight.count', periodOf: weekOf, event: countingDue, payload: (week) => ({ week }) }],
} satisfies ContextManifest;
