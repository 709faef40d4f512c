export { AcceptProposal } from './application/accept-proposal';
export type { CareerRoutes, PathStore, PathTransaction, PlanningDesk } from './application/planning';
export { ProposePath, type ProposePathOutcome } from './application/propose-path';
export {
  WeighFigures,
  type PlannedTwice,
  type SampleOfPaths,
  type WeighFiguresOutcome,
} from './application/weigh-figures';
export { TailorPath, type TailorPathOutcome } from './application/tailor-path';
export type { CareerRoute, Target } from './domain/career-route';
export {
  differenceOf,
  hoursOf,
  todoOf,
  type KeptPath,
  type KeptPlan,
  type PathId,
  type PathStep,
  type PlanDifference,
} from './domain/kept-path';
export { stateOf, type StepState } from './domain/step-state';
export { LexicographicSolver } from './solvers/lexicographic-solver';
export { BranchAndBound } from './solvers/branch-and-bound';
export { RememberingSolver } from './solvers/remembering-solver';
export { SolverWithFallback } from './solvers/solver-with-fallback';
export type { LpAnswer, LpSolver } from './solvers/lp-solver';
export { type PathSolver, type SolveLimits } from './domain/path-solver';
export { PathPlanner, programmeOf, type PlannedPath } from './planner/path-planner';
export { planWithEntryTests, type EntryTester, type TestedPath } from './planner/entry-tests';
export type { PlanningQuestion } from './planner/planning-question';
export { confirmed, counterfactualsOf, hoursIn, whyNot, type Counterfactual, type WhyNot } from './planner/what-if';
