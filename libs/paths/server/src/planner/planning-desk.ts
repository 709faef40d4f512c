import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { EnrolmentFacts, Enrolments, SeatCounts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse, LearnedFigures } from '@academy/contracts/matching';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { beliefsOf, editionsAhead, fullAmong } from '@academy/matching/core';
import { tauOf, type Asking, type PathPlanner, type SchoolCalendar } from '@academy/planner/core';
import type { AdjustmentFacts, CareerRoute, PlanningDesk, PlanWishes } from '@academy/paths/core';
import { fingerprint } from '../fingerprint';
import { GatheredDossier } from './dossier';
import { LearnedHours } from './learned-hours';

/** States that hold a place in an edition, or in its queue. */
const holding = new Set(['requested', 'enrolled', 'queued']);

/** Asks the other contexts what a plan rests on, and the planner for the plan. */
export class AskingPlanningDesk implements PlanningDesk {
  readonly fingerprint = fingerprint;
  private readonly learnedHours = new LearnedHours();

  constructor(
    private readonly teachers: TeacherFiles,
    private readonly frameworks: Frameworks,
    readonly catalogue: Catalogue,
    private readonly enrolments: Enrolments,
    private readonly seatCounts: SeatCounts,
    private readonly learned: LearnedFigures,
    readonly planner: PathPlanner,
    private readonly clock: Clock,
    readonly calendar: SchoolCalendar,
  ) {}

  /** As things are now; with the learned figures in force unless others are given. */
  async dossierOf(
    teacherId: TeacherId,
    route: CareerRoute,
    wishes: PlanWishes,
    others?: FiguresInUse,
  ): Promise<GatheredDossier> {
    const [teacher, framework, modules, enrolments, figures] = await Promise.all([
      this.fileOf(teacherId),
      this.frameworks.current(),
      this.catalogue.published(),
      this.enrolments.ofTeacher(teacherId),
      others ?? this.learned.inForce(),
    ]);
    const asOf = this.clock.today();
    const full = await this.fullAmong(editionsAhead(modules, asOf));
    const { adjustments, previous } = wishes;
    const tau = tauOf(adjustments);
    const question = {
      ...{ framework, teacher, previous, banned: adjustments.banned, calibration: figures.evidence },
      modules: this.learnedHours.in(modules, figures),
      asker: teacherId,
      targets: route.targets,
      hoursBudget: adjustments.hoursBudget ?? teacher.hoursPerYear,
      ...{ asOf, full },
      ...(tau === undefined ? {} : { tau }),
    };
    const seats = seatsIn(enrolments);
    return new GatheredDossier({ teacher, route, wishes, question, modules, figures, enrolments, seats }, this);
  }

  async adjustmentFacts(teacherId: TeacherId, editionIds: readonly string[]): Promise<AdjustmentFacts> {
    const [modules, seats, editions, full] = await Promise.all([
      this.catalogue.published(),
      this.seatsOf(teacherId),
      this.catalogue.editions(editionIds),
      this.fullAmong(editionIds),
    ]);
    return { modules, seats, editions, full, asOf: this.clock.today() };
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

  private async fullAmong(editionIds: readonly string[]): Promise<ReadonlySet<string>> {
    return fullAmong(editionIds, await this.seatCounts.of(editionIds));
  }

  private async fileOf(teacherId: TeacherId) {
    const teacher = await this.teachers.of(teacherId);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    return teacher;
  }

  private async seatsOf(teacherId: TeacherId): Promise<ReadonlyMap<string, string>> {
    return seatsIn(await this.enrolments.ofTeacher(teacherId));
  }
}

/** Modules with a place in an edition or in its queue, each with the edition. */
function seatsIn(enrolments: readonly EnrolmentFacts[]): ReadonlyMap<string, string> {
  const held = enrolments.filter(({ state }) => holding.has(state));
  return new Map(held.map(({ moduleSlug, editionId }) => [moduleSlug, editionId]));
}
