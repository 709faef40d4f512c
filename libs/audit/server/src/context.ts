import { noted } from '@academy/contracts/audit';
import type { ContextManifest } from '@academy/platform/nest';
import { AuditModule } from './audit.module';
import { Audit1795803500000 } from './migrations/1795803500000-audit';
import { auditTables } from './postgres/tables';

export const auditContext = {
  name: 'audit',
  module: AuditModule,
  tables: auditTables,
  migrations: [Audit1795803500000],
  events: [noted],
} satisfies ContextManifest;
