import { lpText } from '../programme/lp-text';
import { choiceColumn, type Objective, type PathProgram, type Row } from '../programme/path-program';
import type { PathProblem } from '../programme/path-problem';
import type { Deadline } from '../programme/deadline';
import { NoAnswerInTime, SolverFault } from '../programme/path-solver';
import { statedProgram } from '../programme/programme-text';
import { brokenRow, sumOf, withLevels } from './exact';
import { executabilityCuts } from './executability-cuts';
import type { LpAnswer, LpSolver } from './lp-solver';

/** What came of one stage. */
export interface Stage {
  readonly of: Objective['name'];
  /** Ids of the chosen modules, in the order of the problem. */
  readonly chosen: readonly string[];
  readonly value: number;
  /** Proven: no choice does better in this stage. */
  readonly bound: number;
}

export const isProven = ({ value, bound }: Stage): boolean => value <= bound;

/** Solves one problem stage by stage: each stage keeps what the ones before it reached. */
export class StagedRun {
  private readonly program: PathProgram;
  private readonly extraRows: Row[] = [];

  constructor(
    private readonly problem: PathProblem,
    private readonly lp: LpSolver,
    private readonly deadline: Deadline,
  ) {
    this.program = statedProgram(problem);
  }

  objective(name: Objective['name']): Objective {
    const found = this.program.objectives.find((objective) => objective.name === name);
    if (!found) throw new Error(`There is no stage ${name}`);
    return found;
  }

  /** From here on nothing may be worse than this in an objective. */
  keep({ name, terms }: Objective, value: number): void {
    this.extraRows.push({ name: `best_${name}`, terms, sense: '<=', value });
  }

  /** The best of one stage; whatever comes after may not be worse in it. */
  async stage(objective: Objective): Promise<Stage> {
    for (;;) {
      const answer = await this.solve(lpText(this.program, objective, this.extraRows));
      const ones = this.checked(answer);
      const cuts = executabilityCuts(this.problem, ones, this.extraRows.length);
      this.extraRows.push(...cuts);
      if (cuts.length > 0) continue;
      const stage = this.asStage(objective, ones, answer);
      this.keep(objective, stage.value);
      return stage;
    }
  }

  /** A later stage only polishes: when time is up, what was found stands. */
  async stageInTimeLeft(objective: Objective): Promise<Stage | undefined> {
    try {
      return await this.stage(objective);
    } catch (fault) {
      if (fault instanceof NoAnswerInTime) return undefined;
      throw fault;
    }
  }

  private async solve(text: string): Promise<LpAnswer> {
    const timeLimitMs = this.deadline.millisecondsLeft;
    if (timeLimitMs <= 0) throw new NoAnswerInTime('The time for solving is up');
    return this.lp.solve(text, { timeLimitMs });
  }

  private checked({ status, ones }: LpAnswer): ReadonlySet<string> {
    if (status === 'Infeasible') throw new SolverFault(`${this.lp.name} finds no solution where there is one`);
    if (!ones) throw new NoAnswerInTime(`${this.lp.name} found no solution in time`);
    const whole = withLevels(this.program, ones);
    const broken = brokenRow([...this.program.rows, ...this.extraRows], whole);
    if (broken) throw new SolverFault(`${this.lp.name} breaks the row ${broken.name}`);
    return whole;
  }

  private asStage({ name, terms }: Objective, ones: ReadonlySet<string>, { status, bound }: LpAnswer): Stage {
    const value = sumOf(terms, ones);
    const chosen = this.problem.modules.filter((_, m) => ones.has(choiceColumn(m))).map(({ id }) => id);
    if (status !== 'Optimal') return { of: name, chosen, value, bound: Math.min(value, Math.ceil(bound - 1e-6)) };
    if (Math.abs(bound - value) < 0.5) return { of: name, chosen, value, bound: value };
    throw new SolverFault(`${this.lp.name} says ${bound} to what adds up to ${value}`);
  }
}
