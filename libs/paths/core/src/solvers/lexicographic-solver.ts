import { lpText } from '../domain/lp-text';
import { choiceColumn, programOf, type Objective, type PathProgram, type Row } from '../domain/path-program';
import type { PathProblem } from '../domain/path-problem';
import {
  NoAnswerInTime,
  SolverFault,
  type PathSolution,
  type PathSolver,
  type SolveLimits,
} from '../domain/path-solver';
import { brokenRow, sumOf, withLevels } from './exact';
import { executabilityCuts } from './executability-cuts';
import type { LpAnswer, LpSolver } from './lp-solver';

interface Stage {
  readonly of: Objective['name'];
  readonly ones: ReadonlySet<string>;
  readonly value: number;
  readonly bound: number;
}

/**
 * Solves a path stage by stage with any integer programming solver: each stage keeps what the ones before it reached.
 * Every answer is checked in whole numbers, so that no rounding inside the solver ever reaches a teacher.
 */
export class LexicographicSolver implements PathSolver {
  constructor(
    private readonly lp: LpSolver,
    private readonly fingerprint: (text: string) => string,
  ) {}

  async solve(problem: PathProblem, limits: SolveLimits): Promise<PathSolution> {
    const program = programOf(problem);
    // Solvers do not take a programme without columns for one that is solved.
    if (problem.modules.length === 0) return this.nothingToChoose(program);
    const run = new Run(problem, program, this.lp, limits);
    const stages: Stage[] = [];
    for (const objective of program.objectives) {
      const stage = stages.length === 0 ? await run.stage(objective) : await run.stageInTimeLeft(objective);
      if (stage) stages.push(stage);
      if (!stage || !isProven(stage)) break;
    }
    const [first, last] = [stages[0] as Stage, stages.at(-1) as Stage];
    const sign = first.of === 'worth' ? -1 : 1;
    return {
      chosen: run.idsOf(last.ones),
      optimal: isProven(first) && stages.some((stage) => stage.of === 'hours' && isProven(stage)),
      objective: sign * first.value,
      bound: sign * first.bound,
      solver: this.lp.name,
      modelHash: this.fingerprint(lpText(program, program.objectives[0] as Objective)),
    };
  }

  private nothingToChoose(program: PathProgram): PathSolution {
    const modelHash = this.fingerprint(lpText(program, program.objectives[0] as Objective));
    return { chosen: [], optimal: true, objective: 0, bound: 0, solver: this.lp.name, modelHash };
  }
}

const isProven = ({ value, bound }: Stage): boolean => value <= bound;

/** One solve, with the rows that it gathered on its way. */
class Run {
  private readonly extraRows: Row[] = [];
  private millisecondsLeft: number;

  constructor(
    private readonly problem: PathProblem,
    private readonly program: PathProgram,
    private readonly lp: LpSolver,
    private readonly limits: SolveLimits,
  ) {
    this.millisecondsLeft = limits.timeLimitMs;
  }

  /** The best of one stage; whatever comes after may not be worse in it. */
  async stage(objective: Objective): Promise<Stage> {
    for (;;) {
      const answer = await this.ask(objective);
      const ones = this.checked(answer);
      const cuts = executabilityCuts(this.problem, ones, this.extraRows.length);
      this.extraRows.push(...cuts);
      if (cuts.length > 0) continue;
      const stage = this.asStage(objective, ones, answer);
      this.extraRows.push({ name: `best_${objective.name}`, terms: objective.terms, sense: '<=', value: stage.value });
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

  idsOf(ones: ReadonlySet<string>): string[] {
    return this.problem.modules.filter((_, m) => ones.has(choiceColumn(m))).map(({ id }) => id);
  }

  private async ask(objective: Objective): Promise<LpAnswer> {
    if (this.millisecondsLeft <= 0) throw new NoAnswerInTime('The time for solving is up');
    const { cancellation } = this.limits;
    const lp = lpText(this.program, objective, this.extraRows);
    const answer = await this.lp.solve(lp, { timeLimitMs: this.millisecondsLeft, cancellation });
    this.millisecondsLeft -= answer.milliseconds;
    return answer;
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
    if (status !== 'Optimal') return { of: name, ones, value, bound: Math.min(value, Math.ceil(bound - 1e-6)) };
    if (Math.abs(bound - value) < 0.5) return { of: name, ones, value, bound: value };
    throw new SolverFault(`${this.lp.name} says ${bound} to what adds up to ${value}`);
  }
}
