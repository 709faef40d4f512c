export { closingDay } from './domain/closing-day';
export { LONGEST_SEARCH, type CompetenceWords } from './domain/facets/filterable';
export type { FacetCounts } from './domain/facets/facet-index';
export { knownValues } from './domain/facets/facets-of';
export { OfferSearch } from './domain/offer-search';
export { offerFaults, type OfferProblem } from './domain/offer-rules';
export { findPrerequisiteCycle } from './domain/prerequisite-cycle';
export { completionRuleOf } from './domain/completion-rule';
export {
  hoursProblem,
  moduleFaults,
  moduleReferenceFaults,
  offeredModuleFaults,
  titleLimits,
  type ModuleDraft,
  type ModuleProblem,
} from './domain/module-rules';
