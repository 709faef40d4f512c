import type { ContextManifest } from '@academy/platform/nest';
import { frameworkImporter } from './import-framework';
import { CompetencesModule } from './competences.module';
import { Competences1795500200000 } from './migrations/1795500200000-competences';
import { competencesTables } from './postgres/tables';

export const competencesContext = {
  name: 'competences',
  module: CompetencesModule,
  tables: competencesTables,
  migrations: [Competences1795500200000],
  importers: [frameworkImporter],
} satisfies ContextManifest;
