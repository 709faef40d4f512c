import type { PathProblem } from '../domain/path-problem';
import type { PathSolution, PathSolver, SolveLimits } from '../domain/path-solver';

/** Asks the second solver where the first one fails; whoever cancelled gets no second try. */
export class SolverWithFallback implements PathSolver {
  constructor(
    private readonly first: PathSolver,
    private readonly second: PathSolver,
    private readonly onFault: (fault: unknown) => void = () => undefined,
  ) {}

  async solve(problem: PathProblem, limits: SolveLimits): Promise<PathSolution> {
    try {
      return await this.first.solve(problem, limits);
    } catch (fault) {
      if (limits.cancellation?.aborted) throw fault;
      this.onFault(fault);
      return this.second.solve(problem, limits);
    }
  }
}
