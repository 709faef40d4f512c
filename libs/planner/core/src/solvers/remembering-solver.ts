import { Latest } from '@academy/kernel';
import type { Deadline } from '../programme/deadline';
import type { PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';
import { programmeText } from '../programme/programme-text';

/**
 * Answers a programme that was solved before from memory: many teachers ask the same at the same hour, and every
 * explanation asks the same again. Only proven answers are remembered.
 */
export class RememberingSolver implements PathSolver {
  private readonly answers: Latest<string, PathSolution>;

  constructor(
    private readonly solver: PathSolver,
    private readonly fingerprint: (text: string) => string,
    most = 2_000,
  ) {
    this.answers = new Latest(most);
  }

  async solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution> {
    const key = this.keyOf(problem);
    const answer = this.answers.get(key) ?? (await this.solver.solve(problem, deadline));
    if (answer.optimal) this.answers.set(key, answer);
    return answer;
  }

  /** All that an answer depends on: the programme, in the words that name its columns, and what later stages weigh. */
  private keyOf(problem: PathProblem): string {
    const weighed = problem.modules.map(({ hours, soft }) => `${hours}:${soft}`).join();
    return this.fingerprint(`${programmeText(problem)}${weighed}`);
  }
}
