import type { ContextManifest } from '@academy/platform/nest';
import { OperationsModule } from './operations.module';

export const operationsContext = {
  name: 'operations',
  module: OperationsModule,
  tables: [],
  migrations: [],
} satisfies ContextManifest;
