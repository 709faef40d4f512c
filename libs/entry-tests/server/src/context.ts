import { levelMeasured } from '@academy/contracts/entry-tests';
import type { ContextManifest } from '@academy/platform/nest';
import { itemImporter } from './import-items';
import { EntryTestsModule } from './entry-tests.module';
import { EntryTests1795605300000 } from './migrations/1795605300000-entry-tests';
import { AttemptStates1795801021000 } from './migrations/1795801021000-attempt-states';
import { OwnTests1795804200030 } from './migrations/1795804200030-own-tests';
import { entryTestsTables } from './postgres/tables';

export const entryTestsContext = {
  name: 'entry-tests',
  module: EntryTestsModule,
  tables: entryTestsTables,
  migrations: [EntryTests1795605300000, AttemptStates1795801021000, OwnTests1795804200030],
  events: [levelMeasured],
  importers: [itemImporter],
} satisfies ContextManifest;
