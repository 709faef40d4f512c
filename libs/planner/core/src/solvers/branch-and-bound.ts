import type { Deadline } from '../programme/deadline';
import { reach } from '../programme/follow';
import type { PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';
import { programmeText } from '../programme/programme-text';
import { bestEffort } from './best-effort-search';
import { BackwardSearch, type Found } from './backward-search';
import { cheapestChains } from './chains';
import { somePath } from './narrow';

export interface BranchAndBoundOptions {
  readonly fingerprint: (text: string) => string;
  /** Nodes of the search tree after which the best answer so far is given, without proof. */
  readonly maxNodes?: number;
}

/** How far a search may go, and how far it went. */
export class SearchBudget {
  private nodes = 0;
  private spent = false;

  constructor(
    private readonly options: BranchAndBoundOptions,
    private readonly deadline: Deadline,
  ) {}

  get isSpent(): boolean {
    return this.spent;
  }

  spend(): void {
    this.nodes += 1;
    this.spent ||= this.nodes >= (this.options.maxNodes ?? 200_000) || this.deadline.isPast;
  }
}

/**
 * Searches backward from the targets: whatever is still needed must come from one of the modules that give it.
 * Slower than an integer programming solver and independent of it, so each can check the other.
 */
export class BranchAndBound implements PathSolver {
  constructor(private readonly options: BranchAndBoundOptions) {}

  async solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution> {
    const budget = new SearchBudget(this.options, deadline);
    const found = problem.aim.kind === 'reach' ? this.shortest(problem, budget) : bestEffort(problem, budget);
    return {
      ...found,
      chosen: found.chosen.map(({ id }) => id),
      solver: 'backward branch-and-bound',
      modelHash: this.options.fingerprint(programmeText(problem)),
    };
  }

  private shortest(problem: PathProblem, budget: SearchBudget) {
    const search = new BackwardSearch(problem, budget);
    const found: Found | undefined = search.run();
    const chosen = found?.chosen ?? soonFound(problem);
    const hours = chosen.reduce((sum, module) => sum + module.hours, 0);
    return { chosen, optimal: !budget.isSpent, objective: hours, bound: budget.isSpent ? search.rootBound : hours };
  }
}

/** Some path, where there was no time to search: the cheapest chains, and where those do not do, everything. */
const soonFound = (problem: PathProblem) =>
  somePath(problem, cheapestChains(problem)) ?? reach(problem.modules, problem.start).order;
