export { closingDay } from './domain/closing-day';
export { LONGEST_SEARCH, type CompetenceWords } from './domain/facets/filterable';
export type { FacetCounts } from './domain/facets/facet-index';
export { knownValues, regionOfModule } from './domain/facets/facets-of';
export { regionOf } from './domain/facets/region';
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
export {
  draftStates,
  type Draft,
  type DraftContents,
  type DraftId,
  type DraftState,
  type WholeContents,
} from './publishing/draft';
export { draftFaults, type DraftFault, type KnownToDrafts } from './publishing/draft-faults';
export type { DraftNews, DraftStore, DraftTransaction, Offered } from './publishing/draft-store';
export { may as mayOfDrafts } from './publishing/may';
export type { ContentsFault } from './publishing/read-contents';
export { DropDraft } from './publishing/drop-draft';
export { remarkLimits, ReviewDraft } from './publishing/review-draft';
export { SaveDraft } from './publishing/save-draft';
export { StartDraft } from './publishing/start-draft';
export { SubmitDraft } from './publishing/submit-draft';
export { TakeBackDraft } from './publishing/take-back-draft';
