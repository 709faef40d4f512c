export { AcceptProposal } from './application/accept-proposal';
export { AdjustPath, type AdjustPathOutcome } from './application/adjust-path';
export type { CareerRoutes, PathStore, PathTransaction } from './application/planning';
export { OfferEntryTests } from './application/offer-entry-tests';
export { PreviewRoutes, type RoutePreview } from './application/preview-routes';
export { ProposePath } from './application/propose-path';
export { dossierOf, type PathToday, pathToday } from './application/path-today';
export { TailorPath } from './application/tailor-path';
export type { PathChange } from './application/try-adjustments';
export { type TestedLevels, WeighEntryTest } from './application/weigh-entry-test';
export { type PlannedTwice, type SampleOfPaths, WeighFigures } from './application/weigh-figures';
export type { AdjustmentChange } from './domain/adjusting';
export {
  type AdjustmentProblem,
  type AdjustmentRefusal,
  type EditionProblem,
  adjustmentLimits,
} from './domain/adjustment-faults';
export { GoalDossier } from './dossier/goal-dossier';
export { LearnedHours } from './dossier/learned-hours';
export type { PlanningDesk } from './dossier/planning-desk';
export { askingIn, beliefsIn, type PlanningDossier } from './dossier/planning-dossier';
export type { CareerRoute } from './domain/career-route';
export type { KeptPath, PathId } from './domain/kept-path';
export { stateOf } from './domain/step-state';
export { routeFaults, type RouteProblem } from './domain/route-rules';
export { AnswerObjection } from './objections/answer-objection';
export { ObjectToPath } from './objections/object-to-path';
export type { ObjectionStore, ObjectionTransaction } from './objections/objection-store';
export { type Objection, type ObjectionId, objectionLimits } from './objections/objection';
export { TakeBackObjection } from './objections/take-back-objection';
