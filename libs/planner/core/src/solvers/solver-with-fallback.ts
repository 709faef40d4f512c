import type { Deadline } from '../programme/deadline';
import type { PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';

/** Of the time that is left, what the first solver may not use up. */
const RESERVE = 0.25;

/** Asks the second solver where the first one fails, before the same deadline. */
export class SolverWithFallback implements PathSolver {
  constructor(
    private readonly first: PathSolver,
    private readonly second: PathSolver,
    private readonly onFault: (fault: unknown) => void = () => undefined,
  ) {}

  async solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution> {
    try {
      return await this.first.solve(problem, deadline.sooner(RESERVE * deadline.millisecondsLeft));
    } catch (fault) {
      this.onFault(fault);
      return this.second.solve(problem, deadline);
    }
  }
}
