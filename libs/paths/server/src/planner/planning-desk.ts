import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { Enrolments } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { figuresVersion, type FiguresInUse, type LearnedFigures } from '@academy/contracts/matching';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { beliefsOf } from '@academy/matching/core';
import {
  noAdjustments,
  planInTime,
  schedulePathInTurns,
  scheduleQuestionFor,
  tauOf,
  type AdjustmentFacts,
  type Asking,
  type CareerRoute,
  type KeptPath,
  type KeptPlan,
  type PathPlanner,
  type PinInTheWay,
  type PlanningDesk,
  type PlanningQuestion,
  type PlanWishes,
  type Schedule,
  type SchoolCalendar,
  type TimedPlan,
} from '@academy/paths/core';
import { LearnedHours } from './learned-hours';

/** States that hold a place in an edition, or in its queue. */
const holding = new Set(['requested', 'enrolled', 'queued']);

/** Asks the other contexts what a plan rests on, and the planner for the plan. */
export class AskingPlanningDesk implements PlanningDesk {
  private readonly learnedHours = new LearnedHours();

  constructor(
    private readonly teachers: TeacherFiles,
    private readonly frameworks: Frameworks,
    private readonly catalogue: Catalogue,
    private readonly enrolments: Enrolments,
    private readonly learned: LearnedFigures,
    private readonly planner: PathPlanner,
    private readonly clock: Clock,
    private readonly calendar: SchoolCalendar,
  ) {}

  async planFor(teacherId: TeacherId, route: CareerRoute, wishes: PlanWishes): Promise<TimedPlan> {
    const figures = await this.learned.inForce();
    const question = await this.questionFor(teacherId, route, wishes, figures);
    const scheduleQuestion = (planned: KeptPlan) =>
      this.scheduleQuestion({ teacherId, plan: planned, adjustments: wishes.adjustments });
    const { plan, schedule } = await planInTime(this.planner, question, scheduleQuestion, turn);
    return { plan: { ...plan, beliefVersion: figuresVersion(figures) }, schedule };
  }

  /**
   * What the planner is asked, as things are now; with the learned figures in force unless others are given. A wanted
   * module that cannot be followed is left out of account.
   */
  async questionFor(
    teacherId: TeacherId,
    route: CareerRoute,
    { adjustments, previous }: PlanWishes,
    others?: FiguresInUse,
  ): Promise<PlanningQuestion> {
    const question = await this.questionWithoutPins(teacherId, route, { adjustments, previous }, others);
    const inTheWay = new Set((await this.planner.pinsInTheWay(question, adjustments.pinned)).map(({ slug }) => slug));
    const pins = adjustments.pinned.filter((slug) => !inTheWay.has(slug));
    return { ...question, pinned: [...new Set([...(question.pinned ?? []), ...pins])] };
  }

  async pinsInTheWay(teacherId: TeacherId, route: CareerRoute, wishes: PlanWishes): Promise<readonly PinInTheWay[]> {
    const question = await this.questionWithoutPins(teacherId, route, wishes);
    return this.planner.pinsInTheWay(question, wishes.adjustments.pinned);
  }

  async scheduleOf(path: Pick<KeptPath, 'teacherId' | 'plan' | 'adjustments'>): Promise<Schedule> {
    return schedulePathInTurns(await this.scheduleQuestion(path), turn);
  }

  async adjustmentFacts(teacherId: TeacherId, editionIds: readonly string[]): Promise<AdjustmentFacts> {
    const [modules, seats, editions] = await Promise.all([
      this.catalogue.published(),
      this.seatsOf(teacherId),
      this.catalogue.editions(editionIds),
    ]);
    return { modules, seats, editions, asOf: this.clock.today() };
  }

  /** What is known of a teacher, for asking more. */
  async askingOf(teacherId: TeacherId): Promise<{ asking: Asking; beliefs: ReturnType<typeof beliefsOf> }> {
    const [teacher, framework, modules, figures] = await Promise.all([
      this.fileOf(teacherId),
      this.frameworks.current(),
      this.catalogue.published(),
      this.learned.inForce(),
    ]);
    const asOf = this.clock.today();
    const beliefs = beliefsOf(teacher.evidence, framework, asOf, figures.evidence);
    return { asking: { modules, framework, teacher, asOf }, beliefs };
  }

  /** Modules in which this teacher has a place, or a place in the queue. */
  async heldBy(teacherId: TeacherId): Promise<ReadonlySet<string>> {
    return new Set((await this.seatsOf(teacherId)).keys());
  }

  async completedBy(teacherId: TeacherId): Promise<ReadonlySet<string>> {
    const enrolments = await this.enrolments.ofTeacher(teacherId);
    return new Set(enrolments.filter(({ state }) => state === 'completed').map(({ moduleSlug }) => moduleSlug));
  }

  private async questionWithoutPins(
    teacherId: TeacherId,
    route: CareerRoute,
    { adjustments, previous }: PlanWishes,
    others?: FiguresInUse,
  ): Promise<PlanningQuestion> {
    const [teacher, framework, modules, seats, figures] = await Promise.all([
      this.fileOf(teacherId),
      this.frameworks.current(),
      this.catalogue.published(),
      this.seatsOf(teacherId),
      others ?? this.learned.inForce(),
    ]);
    const tau = tauOf(adjustments);
    return {
      ...{ framework, teacher, previous, banned: adjustments.banned, calibration: figures.evidence },
      modules: this.learnedHours.in(modules, figures),
      asker: teacherId,
      pinned: [...seats.keys()],
      targets: route.targets,
      hoursBudget: adjustments.hoursBudget ?? teacher.hoursPerYear,
      asOf: this.clock.today(),
      ...(tau === undefined ? {} : { tau }),
    };
  }

  private async scheduleQuestion({
    teacherId,
    plan,
    adjustments,
  }: Pick<KeptPath, 'teacherId' | 'adjustments'> & { readonly plan: KeptPlan }) {
    const [teacher, modules, seats, done] = await Promise.all([
      this.fileOf(teacherId),
      this.catalogue.published(),
      this.seatsOf(teacherId),
      this.completedBy(teacherId),
    ]);
    const planned = new Set(plan.steps.map(({ slug }) => slug));
    const offered = modules.filter(({ id }) => planned.has(id)).flatMap(({ editions }) => editions);
    const editions = await this.catalogue.editions([...offered.map(({ id }) => id), ...seats.values()]);
    return scheduleQuestionFor(plan, {
      ...{ modules, editions, seats, done, calendar: this.calendar, hoursPerYear: teacher.hoursPerYear },
      home: teacher.limits.home,
      adjustments: adjustments ?? noAdjustments,
      asOf: this.clock.today(),
    });
  }

  private async fileOf(teacherId: TeacherId) {
    const teacher = await this.teachers.of(teacherId);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    return teacher;
  }

  /** Modules with a place in an edition or in its queue, each with the edition. */
  private async seatsOf(teacherId: TeacherId): Promise<ReadonlyMap<string, string>> {
    const enrolments = await this.enrolments.ofTeacher(teacherId);
    const held = enrolments.filter(({ state }) => holding.has(state));
    return new Map(held.map(({ moduleSlug, editionId }) => [moduleSlug, editionId]));
  }
}
