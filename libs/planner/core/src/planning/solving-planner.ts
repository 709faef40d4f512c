import type { ModuleSlug } from '@academy/contracts/catalogue';
import { beliefsOf, threshold } from '@academy/matching/core';
import type { Target } from '../plan/target';
import { Deadline, type Stopwatch } from '../programme/deadline';
import type { Plan } from '../plan/plan';
import { reach } from '../programme/follow';
import { has, type Levels } from '../programme/levels';
import type { PathModule } from '../programme/path-module';
import { levelsTo, wishesOf, withinClosure, type Aim, type PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';
import { programmeText } from '../programme/programme-text';
import { explainPath } from '../explanation/explain-path';
import type { PathExplanation } from '../explanation/explanation';
import { followable, offerTowards, openModules, type Offer } from '../question/offer';
import { nothingToDo, type Unmastered } from './nothing-to-do';
import { masteredIn, masteredTargets } from '../question/start';
import { PathPlanner, type PinInTheWay, type PlannedPath, type PlanTerms, type Programme } from './path-planner';
import { pinsInTheWay } from './pins';
import type { PlanningQuestion } from '../question/planning-question';
import { reasonsAgainst } from './reasons-against';
import { standInsFor } from './stand-ins';
import { stepsOf } from './steps';

export interface SolvedPath extends PlannedPath {
  /** What was solved; undefined when there was nothing to solve. */
  readonly solved: { readonly problem: PathProblem; readonly unitsPerHour: number } | undefined;
}

/** Plans in the thread that it is called in, which does nothing else meanwhile: so nobody can cancel. */
export class SolvingPlanner extends PathPlanner {
  constructor(
    private readonly solver: PathSolver,
    /** Milliseconds for an answer, where nothing else is said. */
    private readonly timeLimitMs: number,
    private readonly now: Stopwatch,
  ) {
    super();
  }

  async plan(question: PlanningQuestion, { timeLimitMs = this.timeLimitMs }: PlanTerms = {}): Promise<SolvedPath> {
    const deadline = Deadline.in(timeLimitMs, this.now);
    const { teacher, framework, asOf, tau = threshold.usual } = question;
    const beliefs = beliefsOf(teacher.evidence, framework, asOf, question.calibration);
    const start = masteredIn(beliefs, tau);
    // What cannot lead there is in no path, and keeps nobody from one.
    const offer = offerTowards(question, { levels: levelsTo(question.targets, start), start, wanted: [] });
    const run = new PlanningRun(question, offer, start, (problem) => this.solver.solve(problem, deadline));
    const plan = { ...(await run.plan()), mastered: masteredTargets(question.targets, beliefs, start) };
    return { plan, beliefs, solved: run.solved };
  }

  async programme(question: PlanningQuestion, terms?: PlanTerms): Promise<Programme | undefined> {
    const { solved } = await this.plan(question, terms);
    return solved && { lp: programmeText(solved.problem), unitsPerHour: solved.unitsPerHour };
  }

  async pinsInTheWay(question: PlanningQuestion, pins: readonly ModuleSlug[]): Promise<readonly PinInTheWay[]> {
    return pinsInTheWay(question, pins);
  }

  async standIns(question: PlanningQuestion, slug: ModuleSlug, path: readonly ModuleSlug[]) {
    return standInsFor(question, slug, path);
  }

  async explain(question: PlanningQuestion, slugs: readonly ModuleSlug[]): Promise<PathExplanation> {
    return explainPath(question, slugs);
  }
}

/** One question on its way to its answer. */
class PlanningRun {
  private readonly modules: readonly PathModule[];
  private readonly reachable: Levels;
  private readonly open: readonly Target[];
  solved: SolvedPath['solved'];

  constructor(
    private readonly question: PlanningQuestion,
    private readonly offer: Offer,
    private readonly start: Levels,
    private readonly solve: (problem: PathProblem) => Promise<PathSolution>,
  ) {
    this.modules = followable(openModules(this.offer.all), start, this.offer.pinned);
    this.reachable = reach(this.modules, start).levels;
    this.open = question.targets.filter((target) => !has(start, target));
  }

  async plan(): Promise<Unmastered> {
    if (this.open.length === 0 && this.offer.pinned.size === 0) return nothingToDo;
    const unreachable = this.open
      .filter((target) => !has(this.reachable, target))
      .map((target) => ({ target, reasons: reasonsAgainst(target, this.offer, this.start) }));
    if (unreachable.length > 0) return { ...(await this.bestEffort('INFEASIBLE_TARGET')), unreachable };

    const solution = await this.ask({ kind: 'reach', levels: this.open });
    const budget = await this.budget();
    if (budget === null || this.unitsOf(solution) <= budget) return this.asPlan('PLAN', solution);
    return this.bestEffort('OVER_BUDGET');
  }

  private async bestEffort(kind: 'INFEASIBLE_TARGET' | 'OVER_BUDGET'): Promise<Unmastered> {
    const wishes = wishesOf(this.open, this.start, this.reachable);
    const solution = await this.ask({ kind: 'best-effort', wishes, budget: await this.budget() });
    // Where time ran out on the way to the shortest path, a shorter one may still turn up here.
    const chosen = new Set(solution.chosen);
    const { levels } = reach(
      this.modules.filter(({ id }) => chosen.has(id)),
      this.start,
    );
    if (kind === 'OVER_BUDGET' && this.open.every((target) => has(levels, target))) {
      return { ...this.asPlan('PLAN', solution), optimal: false, bound: null };
    }
    return { ...this.asPlan(kind, solution), bound: null };
  }

  private ask(aim: Aim): Promise<PathSolution> {
    const { modules, start, offer } = this;
    const problem = withinClosure({ modules, start, aim, pinned: offer.pinned });
    this.solved = { problem, unitsPerHour: offer.unitsPerHour };
    return this.solve(problem);
  }

  /** In units; what is in every plan, with what it needs, is never over the limit. */
  private async budget(): Promise<number | null> {
    const { hoursBudget } = this.question;
    if (hoursBudget === null) return null;
    const budget = Math.floor(hoursBudget * this.offer.unitsPerHour + 1e-9);
    if (this.offer.pinned.size === 0) return budget;
    const { modules, start, offer } = this;
    const aim: Aim = { kind: 'reach', levels: [] };
    const least = await this.solve(withinClosure({ modules, start, aim, pinned: offer.pinned }));
    return Math.max(this.unitsOf(least), budget);
  }

  private unitsOf({ chosen }: PathSolution): number {
    const ids = new Set(chosen);
    return this.modules.reduce((sum, { id, hours }) => sum + (ids.has(id) ? hours : 0), 0);
  }

  private asPlan(kind: Plan['kind'], solution: PathSolution): Unmastered {
    const { optimal, bound, solver, modelHash } = solution;
    const ids = new Set(solution.chosen);
    const facts = new Map(this.offer.all.map((offered) => [offered.module.id, offered.facts]));
    const chosen = this.modules
      .filter(({ id }) => ids.has(id))
      .flatMap((module) => {
        const known = facts.get(module.id);
        return known ? [{ module, facts: known }] : [];
      });
    return {
      ...{ kind, optimal, solver, modelHash },
      steps: stepsOf(chosen, this.start, this.open, this.question.asOf),
      bound: bound / this.offer.unitsPerHour,
      unreachable: [],
    };
  }
}
