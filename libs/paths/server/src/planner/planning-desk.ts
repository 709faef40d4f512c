import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue, ModuleFacts } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import { standingStates, type EnrolmentFacts, type Enrolments, type SeatCounts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse, LearnedFigures } from '@academy/contracts/matching';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { LearnedHours, type PlanningDesk, type PlanningDossier } from '@academy/paths/core';
import type { PathPlanner, SchoolCalendar } from '@academy/planner/core';
import { fingerprint } from './fingerprint';

/** Whom the other contexts are asked by. */
export interface AskedForPlans {
  readonly teachers: TeacherFiles;
  readonly frameworks: Frameworks;
  readonly catalogue: Pick<Catalogue, 'published' | 'offers' | 'editions'>;
  readonly enrolments: Pick<Enrolments, 'ofTeacher'>;
  readonly seatCounts: Pick<SeatCounts, 'full'>;
  readonly learned: Pick<LearnedFigures, 'inForce'>;
}

/** Asks the other contexts what plans rest on, each of them once a question. */
export class AskingPlanningDesk implements PlanningDesk {
  readonly fingerprint = fingerprint;
  readonly breathe = turn;
  private readonly learnedHours = new LearnedHours();

  constructor(
    private readonly asked: AskedForPlans,
    readonly planner: PathPlanner,
    readonly calendar: SchoolCalendar,
    private readonly clock: Clock,
  ) {}

  async gather(teacherId: TeacherId, named: readonly string[] = []): Promise<PlanningDossier> {
    const { teachers, frameworks, catalogue, enrolments: places, learned } = this.asked;
    const [teacher, framework, published, enrolments, figures, full] = await Promise.all([
      teachers.of(teacherId),
      frameworks.current(),
      catalogue.published(),
      places.ofTeacher(teacherId),
      learned.inForce(),
      this.asked.seatCounts.full(),
    ]);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    const [asOf, seats] = [this.clock.today(), seatsIn(enrolments)];
    const modules = this.withHours(published, figures);
    const editions = await this.editionsWith([...named, ...seats.values()]);
    return { teacher, framework, figures, published, modules, enrolments, seats, editions, full, asOf };
  }

  withHours(modules: readonly ModuleFacts[], figures: FiguresInUse): readonly ModuleFacts[] {
    return this.learnedHours.in(modules, figures);
  }

  /** The offer as it is, and what was named of before. */
  private async editionsWith(named: readonly string[]): Promise<PlanningDossier['editions']> {
    const offers = await this.asked.catalogue.offers();
    const missing = named.filter((id) => !offers.has(id));
    return missing.length === 0 ? offers : new Map([...offers, ...(await this.asked.catalogue.editions(missing))]);
  }
}

/** Modules with a place in an edition or in its queue, each with the edition. */
function seatsIn(enrolments: readonly EnrolmentFacts[]): ReadonlyMap<string, string> {
  const standing: readonly string[] = standingStates;
  const held = enrolments.filter(({ state }) => standing.includes(state));
  return new Map(held.map(({ moduleSlug, editionId }) => [moduleSlug, editionId]));
}
