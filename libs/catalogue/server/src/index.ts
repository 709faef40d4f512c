export { CatalogueModule } from './catalogue.module';
export { importCatalogue, type CatalogueCounts, type CatalogueImport, type ModuleImport } from './import-catalogue';
export { Catalogue1795500300000 } from './migrations/1795500300000-catalogue';
export { catalogueTables, type VersionFacts } from './postgres/tables';
