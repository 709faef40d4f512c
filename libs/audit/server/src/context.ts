import { noted } from '@academy/contracts/audit';
import type { ContextManifest } from '@academy/platform/nest';
import { AuditModule } from './audit.module';
import { Audit1795803500000 } from './migrations/1795803500000-audit';
import { OwnEntries1795809300010 } from './migrations/1795809300010-own-entries';
import { auditTables } from './postgres/tables';

export const auditContext = {
  name: 'audit',
  module: AuditModule,
  tables: auditTables,
  migrations: [Audit1795803500000, OwnEntries1795809300010],
  events: [noted],
} satisfies ContextManifest;
