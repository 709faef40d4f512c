import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import { figuresVersion } from '@academy/matching/core';
import {
  basisText,
  masteredIn,
  masteredTargets,
  planInTime,
  schedulePathInTurns,
  servingSeats,
  stuckIn,
  type PinInTheWay,
  type Plan,
  type PlanningQuestion,
  type Schedule,
  type TimedPlan,
} from '@academy/planner/core';
import { ClosedModules } from './closed-to';
import type { PlanningTools } from './planning-desk';
import { beliefsIn, type PlanningDossier } from './planning-dossier';
import { questionTowards, scheduleQuestionOf, type Goal, type PlanWishes } from './planning-question';
import { stillDone } from './still-done';

/** A plan that says what it rests on. */
export interface BasedPlan extends TimedPlan {
  readonly plan: Plan & { readonly basis: string };
}

/**
 * Everything that plans of one teacher to one goal rest on: path, proposal, proof, previews and explanations all come
 * from it. The plans it gives carry the hash of it. What it is asked twice it works out once.
 */
export class GoalDossier {
  /** Modules that this teacher completed, and of which what they gave still counts. */
  readonly done: ReadonlySet<ModuleSlug>;
  /** Modules that this teacher has a place in. */
  readonly held: ReadonlySet<ModuleSlug>;
  /** Those of them that have nothing to do with the goal. */
  readonly beside: readonly ModuleSlug[];
  /** Without what is wanted by hand. */
  private readonly unpinned: PlanningQuestion;
  private readonly schedules = new Map<Plan, Promise<Schedule>>();
  private inTheWay: Promise<readonly PinInTheWay[]> | undefined;

  constructor(
    readonly gathered: PlanningDossier,
    readonly goal: Goal,
    private readonly tools: PlanningTools,
  ) {
    const { pinned } = goal.wishes.adjustments;
    const question = questionTowards(goal, gathered);
    this.held = new Set(gathered.seats.keys());
    const serving = servingSeats({ ...question, pinned }, [...this.held]);
    this.unpinned = { ...question, pinned: serving };
    this.beside = [...this.held].filter((slug) => !serving.includes(slug) && !pinned.includes(slug));
    this.done = stillDone(gathered.enrolments, question);
  }

  /** The same teacher and goal, wished for otherwise. */
  withWishes(wishes: PlanWishes): GoalDossier {
    return new GoalDossier(this.gathered, { ...this.goal, wishes }, this.tools);
  }

  /** The same with other evidence, which also decides which completed modules are still behind the teacher. */
  withEvidence(evidence: readonly Evidence[]): GoalDossier {
    return this.with({ teacher: { ...this.gathered.teacher, evidence } });
  }

  /** The same as other learned figures would have it. */
  withFigures(figures: FiguresInUse): GoalDossier {
    return this.with({ figures, modules: this.tools.withHours(this.gathered.published, figures) });
  }

  get evidence(): readonly Evidence[] {
    return this.gathered.teacher.evidence;
  }

  /** Modules in which a place would be refused, each with what this teacher does not show. */
  get closed(): ClosedModules {
    return new ClosedModules(this.gathered);
  }

  async plan(): Promise<BasedPlan> {
    const { planner, breathe } = this.tools;
    const question = await this.question();
    const timed = await planInTime(planner, question, (plan) => this.scheduleQuestion(plan), breathe);
    const beliefVersion = figuresVersion(this.gathered.figures);
    return { ...timed, plan: { ...timed.plan, beliefVersion, basis: this.basisOf(timed.plan, timed.schedule) } };
  }

  /** What the planner is asked. A wanted module that cannot be followed is left out of account. */
  async question(): Promise<PlanningQuestion> {
    const { pinned } = this.goal.wishes.adjustments;
    if (pinned.length === 0) return this.unpinned;
    const inTheWay = new Set((await this.pinsInTheWay()).map(({ slug }) => slug));
    const pins = pinned.filter((slug) => !inTheWay.has(slug));
    return { ...this.unpinned, pinned: [...new Set([...(this.unpinned.pinned ?? []), ...pins])] };
  }

  /** Which modules, wanted by hand, cannot be followed. */
  pinsInTheWay(): Promise<readonly PinInTheWay[]> {
    this.inTheWay ??= this.tools.planner.pinsInTheWay(this.unpinned, this.goal.wishes.adjustments.pinned);
    return this.inTheWay;
  }

  /** When the steps of a plan that are still to do are followed. */
  scheduleOf(plan: Plan): Promise<Schedule> {
    const known = this.schedules.get(plan);
    if (known) return known;
    const schedule = schedulePathInTurns(this.scheduleQuestion(plan), this.tools.breathe);
    this.schedules.set(plan, schedule);
    return schedule;
  }

  /** Whether everything that a plan depends on is as it is in here. */
  async isOfToday(plan: Plan): Promise<boolean> {
    return plan.basis !== undefined && plan.basis === this.basisOf(plan, await this.scheduleOf(plan));
  }

  /** The targets that are mastered as things are, each with how sure that is now. */
  mastered(): Plan['mastered'] {
    const beliefs = beliefsIn(this.gathered);
    return masteredTargets(this.unpinned.targets, beliefs, masteredIn(beliefs, this.unpinned.tau));
  }

  private with(other: Partial<PlanningDossier>): GoalDossier {
    return new GoalDossier({ ...this.gathered, ...other }, this.goal, this.tools);
  }

  private basisOf(plan: Plan, schedule: Schedule): string {
    const { route, wishes } = this.goal;
    const { teacher, seats, figures, editions } = this.gathered;
    const { adjustments } = wishes;
    const stuck = stuckIn(schedule);
    const decidedByDays = plan.kind === 'PLAN' && (stuck.length > 0 || plan.setAside !== undefined);
    const facts = {
      ...{ route, adjustments, hoursPerYear: teacher.hoursPerYear, seats, done: this.done, stuck },
      figures: figuresVersion(figures),
      offers: decidedByDays ? editions : null,
    };
    return this.tools.fingerprint(basisText(this.unpinned, facts));
  }

  private scheduleQuestion(plan: Plan) {
    const { full } = this.unpinned;
    const other = { full, done: this.done, calendar: this.tools.calendar };
    return scheduleQuestionOf(plan, this.gathered, this.goal.wishes, other);
  }
}
