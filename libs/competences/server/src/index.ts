export { CompetencesModule } from './competences.module';
export type { FrameworkContent } from './framework-content';
export { importFramework, type FrameworkImport } from './import-framework';
export { Competences1795500200000 } from './migrations/1795500200000-competences';
export { competencesTables } from './postgres/tables';
