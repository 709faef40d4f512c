import type { PathProblem } from '../domain/path-problem';
import type { PathSolution, PathSolver, SolveLimits } from '../domain/path-solver';
import { programmeText, statedProgram } from '../domain/programme-text';

/**
 * Answers a programme that was solved before from memory: many teachers ask the same at the same hour, and every
 * explanation asks the same again. Only proven answers are remembered.
 */
export class RememberingSolver implements PathSolver {
  private readonly answers = new Map<string, Promise<PathSolution>>();

  constructor(
    private readonly solver: PathSolver,
    private readonly fingerprint: (text: string) => string,
    private readonly most = 2_000,
  ) {}

  async solve(problem: PathProblem, limits: SolveLimits): Promise<PathSolution> {
    await limits.breathe?.();
    statedProgram(problem);
    await limits.breathe?.();
    const key = this.keyOf(problem);
    await limits.breathe?.();
    const known = this.answers.get(key);
    if (known && !limits.cancellation) {
      this.remember(key, known);
      return known;
    }
    const solving = this.solver.solve(problem, limits);
    // Whoever cancels must not take the answer from others who wait for the same.
    if (!limits.cancellation) this.remember(key, solving);
    try {
      const answer = await solving;
      if (!answer.optimal) this.forget(key, solving);
      return answer;
    } catch (fault) {
      this.forget(key, solving);
      throw fault;
    }
  }

  /** The answer that was asked for the longest ago makes room. */
  private remember(key: string, solving: Promise<PathSolution>): void {
    this.answers.delete(key);
    const [oldest] = this.answers.keys();
    if (this.answers.size >= this.most && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(key, solving);
  }

  /** Never what someone else found meanwhile. */
  private forget(key: string, solving: Promise<PathSolution>): void {
    if (this.answers.get(key) === solving) this.answers.delete(key);
  }

  /** All that an answer depends on: the programme, in the words that name its columns, and what later stages weigh. */
  private keyOf(problem: PathProblem): string {
    const weighed = problem.modules.map(({ hours, soft }) => `${hours}:${soft}`).join();
    return this.fingerprint(`${programmeText(problem)}${weighed}`);
  }
}
