import { reach } from '../domain/follow';
import type { PathProblem } from '../domain/path-problem';
import type { PathSolution, PathSolver, SolveLimits } from '../domain/path-solver';
import { NoAnswerInTime } from '../domain/path-solver';
import { programmeText } from '../domain/programme-text';
import { bestEffort } from './best-effort-search';
import { BackwardSearch, type Found } from './backward-search';

export interface BranchAndBoundOptions {
  readonly fingerprint: (text: string) => string;
  /** Nodes of the search tree after which the best answer so far is given, without proof. */
  readonly maxNodes?: number;
}

/** How far a search may go, and how far it went. */
export class SearchBudget {
  private nodes = 0;

  constructor(
    private readonly options: BranchAndBoundOptions,
    private readonly limits: SolveLimits,
  ) {}

  get isSpent(): boolean {
    return this.nodes >= (this.options.maxNodes ?? 200_000);
  }

  async spend(): Promise<void> {
    this.nodes += 1;
    if (this.nodes % 256 !== 0) return;
    await this.limits.breathe?.();
    if (this.limits.cancellation?.aborted) throw new NoAnswerInTime('The search was cancelled');
  }
}

/**
 * Searches backward from the targets: whatever is still needed must come from one of the modules that give it.
 * Slower than an integer programming solver and independent of it, so each can check the other.
 */
export class BranchAndBound implements PathSolver {
  constructor(private readonly options: BranchAndBoundOptions) {}

  async solve(problem: PathProblem, limits: SolveLimits): Promise<PathSolution> {
    const budget = new SearchBudget(this.options, limits);
    const found =
      problem.aim.kind === 'reach' ? await this.shortest(problem, budget) : await bestEffort(problem, budget);
    return {
      ...found,
      chosen: found.chosen.map(({ id }) => id),
      solver: 'backward branch-and-bound',
      modelHash: this.options.fingerprint(programmeText(problem)),
    };
  }

  private async shortest(problem: PathProblem, budget: SearchBudget) {
    const search = new BackwardSearch(problem, budget);
    const found: Found | undefined = await search.run();
    const chosen = found?.chosen ?? reach(problem.modules, problem.start).order;
    const hours = chosen.reduce((sum, module) => sum + module.hours, 0);
    return { chosen, optimal: !budget.isSpent, objective: hours, bound: budget.isSpent ? search.rootBound : hours };
  }
}
