export { type EffectReason, type EntryTestEffect, effectOf } from './entry-tests/entry-test-effect';
export { type EntryTestStakes, measuredToday, stakesOf } from './entry-tests/entry-test-stakes';
export { type TestedPath, planWithEntryTests } from './entry-tests/entry-tests';
export { type Asking, profileQuestions } from './entry-tests/profile-questions';
export { type WorthAsking, entryTests, worthAsking } from './entry-tests/worth-asking';
export type { AssumedNeed, PathExplanation, StepExplanation } from './explanation/explanation';
export { type Adjustments, noAdjustments, pace, tauOf } from './plan/adjustments';
export {
  type Plan,
  type PathStep,
  type PlanDifference,
  type PlanWithDone,
  differenceOf,
  hoursOf,
  planText,
  slugsOf,
  todoOf,
} from './plan/plan';
export type { Target } from './plan/target';
export { onTerms } from './planning/on-terms';
export {
  PathPlanner,
  type PinInTheWay,
  type PlanTerms,
  type PlannedPath,
  PlannerUnavailable,
  type Programme,
} from './planning/path-planner';
export { type TimedPlan, planInTime, stuckIn } from './planning/plan-in-time';
export { SolvingPlanner } from './planning/solving-planner';
export type { PathSolver } from './programme/path-solver';
export { basisText } from './question/basis-text';
export type { BarCode } from './question/offer';
export type { PlanningQuestion } from './question/planning-question';
export { servingSeats } from './question/serving-seats';
export { masteredIn, masteredTargets, startOf } from './question/start';
export { calendarText } from './schedule/calendar-text';
export { schedulePathInTurns } from './schedule/schedule-path';
export { type ScheduleFacts, scheduleQuestionFor } from './schedule/schedule-question-for';
export type { ScheduleQuestion } from './schedule/schedule-question';
export type { PlacedStep, Schedule, ScheduleNote, UnplacedStep } from './schedule/schedule';
export type { SchoolCalendar } from './schedule/school-calendar';
export { BranchAndBound } from './solvers/branch-and-bound';
export { LexicographicSolver } from './solvers/lexicographic-solver';
export type { LpSolver } from './solvers/lp-solver';
export { RememberingSolver } from './solvers/remembering-solver';
export { SolverWithFallback } from './solvers/solver-with-fallback';
export { type Alternative, alternativesTo } from './what-if/alternatives';
export { type ExplanationDocument, explanationDocument } from './what-if/explanation-document';
export { type NotChosen, notChosenFor } from './what-if/not-chosen';
export { type Counterfactual, type WhyNot, confirmed, counterfactualsOf, hoursIn, whyNot } from './what-if/what-if';
