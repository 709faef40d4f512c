export type { EditionFacts, ModuleFacts, ModuleSlug, Outcome } from './module';
export {
  Catalogue,
  type CompletionRule,
  ModuleTitles,
  type EditionOffer,
  type LocalText,
  type ModulePart,
  type ModuleVersion,
  type QuizQuestion,
} from './catalogue';
export type { Chosen, Facet, FacetValues, HoursBand, ModuleFilter, Region, StartWindow } from './module-filter';
