export { AcceptProposal, type AcceptProposalOutcome } from './application/accept-proposal';
export { AdjustPath, type AdjustPathOutcome, type PreviewOutcome } from './application/adjust-path';
export type {
  BasedPlan,
  CareerRoutes,
  Dossier,
  PathStore,
  PathTransaction,
  PlanningDesk,
  PlanWishes,
} from './application/planning';
export { PreviewRoutes, type RoutePreview } from './application/preview-routes';
export { ProposePath, type ProposePathOutcome, type RenewPathOutcome } from './application/propose-path';
export {
  WeighFigures,
  type PlannedTwice,
  type SampleOfPaths,
  type WeighFiguresOutcome,
} from './application/weigh-figures';
export { WeighEntryTest, type DossierOfEvidence, type TestedLevels } from './application/weigh-entry-test';
export { pathToday, type PathToday, type Standing } from './application/standing';
export { TailorPath, type TailorPathOutcome } from './application/tailor-path';
export type { PathChange } from './application/try-adjustments';
export {
  adjustmentLimits,
  type AdjustmentFacts,
  type AdjustmentProblem,
  type AdjustmentRefusal,
  type EditionProblem,
} from './domain/adjustment-faults';
export {
  noAdjustments,
  pace,
  tauOf,
  type AdjustmentChange,
  type Adjustments,
  type HolidayRegion,
} from './domain/adjustments';
export type { CareerRoute, Target } from './domain/career-route';
export {
  differenceOf,
  hoursOf,
  planText,
  slugsOf,
  todoOf,
  type KeptPath,
  type KeptPlan,
  type PathId,
  type PathStep,
  type PlanDifference,
} from './domain/kept-path';
export { effectOf, type EffectReason } from './planner/entry-test-effect';
export { measuredToday, stakesOf } from './planner/entry-test-stakes';
export { stateOf, type StepState } from './domain/step-state';
export { LexicographicSolver } from './solvers/lexicographic-solver';
export { BranchAndBound } from './solvers/branch-and-bound';
export { RememberingSolver } from './solvers/remembering-solver';
export { SolverWithFallback } from './solvers/solver-with-fallback';
export type { LpAnswer, LpSolver } from './solvers/lp-solver';
export type { PathSolver } from './domain/path-solver';
export {
  masteredIn,
  masteredTargets,
  PathPlanner,
  PlannerUnavailable,
  type PinInTheWay,
  type PlannedPath,
  type PlannerTrouble,
  startOf,
  type PlanTerms,
  type Programme,
} from './planner/path-planner';
export { SolvingPlanner } from './planner/solving-planner';
export { alternativesTo, type Alternative } from './planner/alternatives';
export { profileQuestions, type AskedBecause, type Asking, type ProfileQuestion } from './planner/profile-questions';
export { planWithEntryTests, type EntryTester, type TestedPath } from './planner/entry-tests';
export { entryTests, worthAsking, type WorthAsking } from './planner/worth-asking';
export type { AssumedNeed, PathExplanation, StepExplanation, StepReason } from './explanation/explanation';
export { explanationDocument, type ExplanationDocument } from './explanation/explanation-document';
export { onTerms } from './planner/on-terms';
export { notChosenFor, type NotChosen } from './explanation/not-chosen';
export type { PlanningQuestion } from './planner/planning-question';
export { confirmed, counterfactualsOf, hoursIn, whyNot, type Counterfactual, type WhyNot } from './planner/what-if';
export { basisText, editionsThatDecide } from './planner/basis-text';
export { servingSeats } from './planner/serving-seats';

export { planInTime, stuckIn, type TimedPlan } from './planner/plan-in-time';
export { calendarText } from './schedule/calendar-text';
export type { PlacedStep, Schedule, ScheduleNote, UnplacedStep } from './schedule/schedule';
export { schedulePathInTurns } from './schedule/schedule-path';
export { scheduleQuestionFor, type ScheduleFacts } from './schedule/schedule-question-for';
export type { ScheduleQuestion } from './schedule/schedule-question';
export type { SchoolCalendar } from './schedule/school-calendar';
export { AnswerObjection, type AnswerObjectionOutcome } from './objections/answer-objection';
export { objectionLimits, type Objection, type ObjectionId } from './objections/objection';
export { ObjectToPath, type ObjectToPathOutcome } from './objections/object-to-path';
export type { ObjectionStore, ObjectionTransaction } from './objections/objection-store';
export { TakeBackObjection, type TakeBackObjectionOutcome } from './objections/take-back-objection';
