import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue, ModuleFacts } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import { standingStates, type EnrolmentFacts, type Enrolments, type SeatCounts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse, LearnedFigures } from '@academy/contracts/matching';
import type { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { editionsAhead } from '@academy/matching/core';
import { LearnedHours, type PlanningDesk, type PlanningDossier } from '@academy/paths/core';
import type { PathPlanner, SchoolCalendar } from '@academy/planner/core';
import { fingerprint } from './fingerprint';

/** Whom the other contexts are asked by. */
export interface AskedForPlans {
  readonly teachers: TeacherFiles;
  readonly frameworks: Frameworks;
  readonly catalogue: Pick<Catalogue, 'published' | 'editions'>;
  readonly enrolments: Pick<Enrolments, 'ofTeacher'>;
  readonly seatCounts: Pick<SeatCounts, 'of'>;
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
    const [teacher, framework, published, enrolments, figures] = await Promise.all([
      teachers.of(teacherId),
      frameworks.current(),
      catalogue.published(),
      places.ofTeacher(teacherId),
      learned.inForce(),
    ]);
    if (!teacher) throw new Error(`No file of teacher ${teacherId}`);
    const [asOf, seats] = [this.clock.today(), seatsIn(enrolments)];
    const modules = this.withHours(published, figures);
    const offer = await this.offerOf({ published, asOf, named: [...named, ...seats.values()] });
    return { teacher, framework, figures, published, modules, enrolments, seats, ...offer, asOf };
  }

  withHours(modules: readonly ModuleFacts[], figures: FiguresInUse): readonly ModuleFacts[] {
    return this.learnedHours.in(modules, figures);
  }

  private async offerOf({
    published,
    asOf,
    named,
  }: Pick<PlanningDossier, 'published' | 'asOf'> & { readonly named: readonly string[] }) {
    const offered = published.flatMap(({ editions }) => editions.map(({ id }) => id));
    const [editions, seatCounts] = await Promise.all([
      this.asked.catalogue.editions([...new Set([...offered, ...named])]),
      this.asked.seatCounts.of([...new Set([...editionsAhead(published, asOf), ...named])]),
    ]);
    return { editions, seatCounts };
  }
}

/** Modules with a place in an edition or in its queue, each with the edition. */
function seatsIn(enrolments: readonly EnrolmentFacts[]): ReadonlyMap<string, string> {
  const standing: readonly string[] = standingStates;
  const held = enrolments.filter(({ state }) => standing.includes(state));
  return new Map(held.map(({ moduleSlug, editionId }) => [moduleSlug, editionId]));
}
