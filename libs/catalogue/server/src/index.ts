export { OfferedEditions1795800710000 } from './migrations/1795800710000-offered-editions';
export { CatalogueModule } from './catalogue.module';
export { importCatalogue, type CatalogueImport, type ModuleImport } from './import-catalogue';
export type { EditionRefusal, RefusedEdition } from './import-editions';
export { Catalogue1795500300000 } from './migrations/1795500300000-catalogue';
export { SeatsAreEnrolments1795801010000 } from './migrations/1795801010000-seats-are-enrolments';
export { catalogueTables, type VersionFacts } from './postgres/tables';
