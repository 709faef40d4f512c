import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { Enrolments } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
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
    private readonly planner: PathPlanner,
    private readonly clock: Clock,
  ) {}

  async planFor(teacherId: TeacherId, route: CareerRoute, previous: readonly string[] = []): Promise<KeptPlan> {
    return (await this.planner.plan(await this.questionFor(teacherId, route, previous))).plan;
  }

  /** What the planner is asked, as things are now. */
  async questionFor(
    teacherId: TeacherId,
    route: CareerRoute,
    previous: readonly string[] = [],
  ): Promise<PlanningQuestion> {
    const [teacher, framework, modules, enrolments] = await Promise.all([
      this.teachers.of(teacherId),
      this.frameworks.current(),
      this.catalogue.published(),
      this.enrolments.ofTeacher(teacherId),
    ]);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    const pinned = enrolments.filter(({ state }) => holding.has(state)).map(({ moduleSlug }) => moduleSlug);
    return {
      ...{ modules, framework, teacher, pinned, previous },
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
