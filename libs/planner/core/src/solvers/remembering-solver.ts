import type { Deadline } from '../programme/deadline';
import type { PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';
import { programmeText } from '../programme/programme-text';

/**
 * Answers a programme that was solved before from memory: many teachers ask the same at the same hour, and every
 * explanation asks the same again. Only proven answers are remembered.
 */
export class RememberingSolver implements PathSolver {
  private readonly answers = new Map<string, PathSolution>();

  constructor(
    private readonly solver: PathSolver,
    private readonly fingerprint: (text: string) => string,
    private readonly most = 2_000,
  ) {}

  async solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution> {
    const key = this.keyOf(problem);
    const answer = this.answers.get(key) ?? (await this.solver.solve(problem, deadline));
    if (answer.optimal) this.remember(key, answer);
    return answer;
  }

  /** The answer that was asked for the longest ago makes room. */
  private remember(key: string, answer: PathSolution): void {
    this.answers.delete(key);
    const [oldest] = this.answers.keys();
    if (this.answers.size >= this.most && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(key, answer);
  }

  /** All that an answer depends on: the programme, in the words that name its columns, and what later stages weigh. */
  private keyOf(problem: PathProblem): string {
    const weighed = problem.modules.map(({ hours, soft }) => `${hours}:${soft}`).join();
    return this.fingerprint(`${programmeText(problem)}${weighed}`);
  }
}
