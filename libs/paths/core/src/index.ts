export { AcceptProposal, type AcceptProposalOutcome } from './application/accept-proposal';
export { AdjustPath, type AdjustPathOutcome } from './application/adjust-path';
export type {
  BasedPlan,
  CareerRoutes,
  PathStore,
  PathTransaction,
  PlanWishes,
  PlanningDesk,
} from './application/planning';
export { PreviewRoutes, type RoutePreview } from './application/preview-routes';
export { ProposePath, type RenewPathOutcome } from './application/propose-path';
export { type PathToday, pathToday } from './application/standing';
export { TailorPath, type TailorPathOutcome } from './application/tailor-path';
export type { PathChange } from './application/try-adjustments';
export { type DossierOfEvidence, type TestedLevels, WeighEntryTest } from './application/weigh-entry-test';
export { type PlannedTwice, type SampleOfPaths, WeighFigures } from './application/weigh-figures';
export type { AdjustmentChange } from './domain/adjusting';
export {
  type AdjustmentFacts,
  type AdjustmentProblem,
  type AdjustmentRefusal,
  type EditionProblem,
  adjustmentLimits,
} from './domain/adjustment-faults';
export type { CareerRoute } from './domain/career-route';
export type { KeptPath, PathId } from './domain/kept-path';
export { stateOf } from './domain/step-state';
export { routeFaults, type RouteProblem } from './domain/route-rules';
export { AnswerObjection, type AnswerObjectionOutcome } from './objections/answer-objection';
export { ObjectToPath, type ObjectToPathOutcome } from './objections/object-to-path';
export type { ObjectionStore, ObjectionTransaction } from './objections/objection-store';
export { type Objection, type ObjectionId, objectionLimits } from './objections/objection';
export { TakeBackObjection, type TakeBackObjectionOutcome } from './objections/take-back-objection';
