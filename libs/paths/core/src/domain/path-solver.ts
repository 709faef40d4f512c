import type { PathProblem } from './path-problem';

/** What can be told from outside to stop; an `AbortSignal` fits. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface SolveLimits {
  readonly timeLimitMs: number;
  readonly cancellation?: Cancellation | undefined;
  /** Called between steps of pure computing, so that others get their turn. */
  readonly breathe?: (() => Promise<void>) | undefined;
}

export interface PathSolution {
  /** Ids of the modules to follow; they can be followed in some order. */
  readonly chosen: readonly string[];
  /** Whether every stage of the objective was proven. */
  readonly optimal: boolean;
  /** Of the first stage: units of hours to reach, or worth of a best effort. */
  readonly objective: number;
  /** Proven: no answer does better than this in the first stage. */
  readonly bound: number;
  readonly solver: string;
  /** Fingerprint of the first stage's model, as LP text. */
  readonly modelHash: string;
}

/** Finds the best modules: fewest hours, then fewest modules, then softest; of a best effort most worth first. */
export interface PathSolver {
  solve(problem: PathProblem, limits: SolveLimits): Promise<PathSolution>;
}

/** No answer within the limits, though there is one. */
export class NoAnswerInTime extends Error {
  override readonly name = 'NoAnswerInTime';
}

/** A solver that answered something that is not so. */
export class SolverFault extends Error {
  override readonly name = 'SolverFault';
}
