import type { Deadline } from './deadline';
import type { PathProblem } from './path-problem';

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
  solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution>;
}

/** No answer before the deadline, though there is one. */
export class NoAnswerInTime extends Error {
  override readonly name = 'NoAnswerInTime';
}

/** A solver that answered something that is not so. */
export class SolverFault extends Error {
  override readonly name = 'SolverFault';
}
