export type { EditionFacts, ModuleFacts, ModuleSlug, Outcome } from './module';
