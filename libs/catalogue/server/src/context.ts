import { moduleHandedIn, modulePublished, moduleReturned, moduleTakenBack } from '@academy/contracts/catalogue';
import type { ContextManifest } from '@academy/platform/nest';
import { offerFiller } from './fill-catalogue';
import { catalogueImporter } from './import-catalogue';
import { CatalogueModule } from './catalogue.module';
import { Catalogue1795500300000 } from './migrations/1795500300000-catalogue';
import { OfferedEditions1795800710000 } from './migrations/1795800710000-offered-editions';
import { SeatsAreEnrolments1795801010000 } from './migrations/1795801010000-seats-are-enrolments';
import { RetiredModules1795803710000 } from './migrations/1795803710000-retired-modules';
import { ModuleDrafts1795809995000 } from './migrations/1795809995000-module-drafts';
import { WhoWaits1795809999010 } from './migrations/1795809999010-who-waits';
import { cataloguePages } from './pages/pages';
import { catalogueTables } from './postgres/tables';

export const catalogueContext = {
  name: 'catalogue',
  module: CatalogueModule,
  tables: catalogueTables,
  migrations: [
    Catalogue1795500300000,
    OfferedEditions1795800710000,
    SeatsAreEnrolments1795801010000,
    RetiredModules1795803710000,
    ModuleDrafts1795809995000,
    WhoWaits1795809999010,
  ],
  events: [moduleHandedIn, moduleTakenBack, moduleReturned, modulePublished],
  importers: [catalogueImporter],
  fillers: [offerFiller],
  pages: cataloguePages,
} satisfies ContextManifest;
