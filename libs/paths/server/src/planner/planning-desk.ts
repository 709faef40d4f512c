import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { Enrolments } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { figuresVersion, type FiguresInUse, type LearnedFigures } from '@academy/contracts/matching';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { withLearnedHours } from '@academy/matching/core';
import type { CareerRoute, KeptPlan, PathPlanner, PlanningDesk, PlanningQuestion } from '@academy/paths/core';

/** States that hold a place in an edition, or in its queue. */
const holding = new Set(['requested', 'enrolled', 'queued']);

/** Asks the other contexts what a plan rests on, and the planner for the plan. */
export class AskingPlanningDesk implements PlanningDesk {
  constructor(
    private readonly teachers: TeacherFiles,
    private readonly frameworks: Frameworks,
    private readonly catalogue: Catalogue,
    private readonly enrolments: Enrolments,
    private readonly learned: LearnedFigures,
    private readonly planner: PathPlanner,
    private readonly clock: Clock,
  ) {}

  async planFor(teacherId: TeacherId, route: CareerRoute, previous: readonly string[] = []): Promise<KeptPlan> {
    const figures = await this.learned.inForce();
    const { plan } = await this.planner.plan(await this.questionFor(teacherId, route, previous, figures));
    return { ...plan, beliefVersion: figuresVersion(figures) };
  }

  /** What the planner is asked, as things are now; with the learned figures in force unless others are given. */
  async questionFor(
    teacherId: TeacherId,
    route: CareerRoute,
    previous: readonly string[] = [],
    others?: FiguresInUse,
  ): Promise<PlanningQuestion> {
    const [teacher, framework, modules, enrolments, figures] = await Promise.all([
      this.teachers.of(teacherId),
      this.frameworks.current(),
      this.catalogue.published(),
      this.enrolments.ofTeacher(teacherId),
      others ?? this.learned.inForce(),
    ]);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    const pinned = enrolments.filter(({ state }) => holding.has(state)).map(({ moduleSlug }) => moduleSlug);
    return {
      ...{ framework, teacher, pinned, previous, calibration: figures.evidence },
      modules: withLearnedHours(modules, figures),
      targets: route.targets,
      hoursBudget: teacher.hoursPerYear,
      asOf: this.clock.today(),
    };
  }

  async completedBy(teacherId: TeacherId): Promise<ReadonlySet<string>> {
    const enrolments = await this.enrolments.ofTeacher(teacherId);
    return new Set(enrolments.filter(({ state }) => state === 'completed').map(({ moduleSlug }) => moduleSlug));
  }
}
