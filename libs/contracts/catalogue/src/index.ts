export type { EditionFacts, ModuleFacts, ModuleSlug, Outcome } from './module';
export {
  Catalogue,
  OfferSearches,
  type CompletionRule,
  ModuleTitles,
  type EditionOffer,
  type LocalText,
  type ModulePart,
  type ModuleVersion,
  type QuizQuestion,
} from './catalogue';
export {
  moduleHandedIn,
  modulePublished,
  moduleReturned,
  ModulesInReview,
  moduleTakenBack,
  type ModuleHandedIn,
  type ModulePublished,
  type ModuleReturned,
  type ModuleTakenBack,
} from './reviewing';
export { EditionPlaces, type Places } from './edition-places';
export type {
  Chosen,
  Facet,
  FacetValues,
  HoursBand,
  ModuleFilter,
  OfferSort,
  Region,
  Sought,
  StartWindow,
  WithoutOne,
} from './module-filter';
