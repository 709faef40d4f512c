import { objectionAnswered } from '@academy/contracts/paths';
import type { ContextManifest } from '@academy/platform/nest';
import { routeImporter } from './import-routes';
import { PathsModule } from './paths.module';
import { Paths1795500500000 } from './migrations/1795500500000-paths';
import { PathAdjustments1795501500000 } from './migrations/1795501500000-path-adjustments';
import { Objections1795605700000 } from './migrations/1795605700000-objections';
import { ReplanningFailed1795606300000 } from './migrations/1795606300000-replanning-failed';
import { ObjectionStates1795801023000 } from './migrations/1795801023000-objection-states';
import { OwnPaths1795804200020 } from './migrations/1795804200020-own-paths';
import { pathsTables } from './postgres/tables';

export const pathsContext = {
  name: 'paths',
  module: PathsModule,
  tables: pathsTables,
  migrations: [
    Paths1795500500000,
    PathAdjustments1795501500000,
    Objections1795605700000,
    ReplanningFailed1795606300000,
    ObjectionStates1795801023000,
    OwnPaths1795804200020,
  ],
  events: [objectionAnswered],
  importers: [routeImporter],
} satisfies ContextManifest;
