import type { EditionOffer, ModuleFacts } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { Evidence, HeldCredential, Limits } from '@academy/contracts/teachers';
import { addDays, day, type Clock, type Day } from '@academy/kernel';
import { designCalibration } from '@academy/matching/core';
import type { CareerRoute, CareerRoutes } from '@academy/paths/core';
import type { PathPlanner } from '@academy/planner/core';
import { smallFramework } from '../../../libs/planner/core/src/testing/small-academies';
import { AskingPlanningDesk, type AskedForPlans } from '../../../libs/paths/server/src/planner/planning-desk';
import { seatsButIn } from '../../../libs/paths/server/src/testing/seats-but-in';
import type { readSchoolCalendar } from '@academy/planner/server';

const firstDay = day('2026-11-23');

const nothingLearned: FiguresInUse = {
  evidence: designCalibration,
  hours: { version: 'none', byModule: new Map() },
  efficacy: { version: 'none', timesByModule: new Map() },
};

/** Everything that is true for one teacher: what a life changes, and what the planner's desk reads. */
export class World {
  modules: readonly ModuleFacts[] = [];
  evidence: readonly Evidence[] = [];
  credentials: readonly HeldCredential[] = [];
  enrolments: readonly EnrolmentFacts[] = [];
  figures = nothingLearned;
  hoursPerYear: number | null = null;
  limits: Limits = {
    sector: 'vo',
    languages: ['nl'],
    forms: ['online', 'onsite', 'blended', 'placement'],
    home: null,
    maxTravelKm: null,
  };
  today: Day = firstDay;
  /** Days before its start on which an edition closes; a week where nothing else is said. */
  readonly closing = new Map<string, number>();
  /** Editions without a free seat. */
  readonly full = new Set<string>();
  private moment = 0;

  /** Revisions of goals up to this one are published. */
  revision = 1;

  constructor(
    readonly teacherId: TeacherId,
    private readonly revisions: readonly CareerRoute[],
  ) {}

  /** The goals in force. */
  get routes(): readonly CareerRoute[] {
    return this.revisions.filter(({ revision }) => revision === this.revision);
  }

  /** No two things happen at the same moment. */
  readonly clock: Clock = {
    now: () => new Date(Date.parse(`${this.today}T06:00:00Z`) + (this.moment += 1)),
    today: () => this.today,
  };

  readonly careerRoutes: CareerRoutes & { current(): Promise<readonly CareerRoute[]> } = {
    find: async (slug, revision) =>
      this.revisions.find((route) => route.slug === slug && route.revision === (revision ?? this.revision)),
    current: async () => this.routes,
  };

  pass(days: number): void {
    this.today = addDays(this.today, days);
  }

  desk(planner: PathPlanner, calendar: ReturnType<typeof readSchoolCalendar>): AskingPlanningDesk {
    const asked: AskedForPlans = {
      teachers: {
        of: async (teacherId) => ({
          ...{ teacherId, role: 'r', talents: [], evidence: this.evidence, credentials: this.credentials },
          ...{ limits: this.limits, hoursPerYear: this.hoursPerYear },
        }),
      },
      frameworks: { current: async () => ({ version: '1', levels: [], domains: [], ...smallFramework }) },
      catalogue: {
        published: async () => this.modules,
        offers: async () => this.editions(),
        editions: async () => this.editions(),
      },
      enrolments: { ofTeacher: async () => this.enrolments },
      seatCounts: seatsButIn(this.full),
      learned: { inForce: async () => this.figures },
    };
    return new AskingPlanningDesk(asked, planner, calendar, this.clock);
  }

  private editions(): ReadonlyMap<string, EditionOffer> {
    const offers = this.modules.flatMap(({ id: slug, editions }) =>
      editions.map(({ id: editionId, ...edition }): [string, EditionOffer] => [
        editionId,
        {
          editionId,
          versionId: 'v',
          slug,
          organisationId: 'o',
          offered: true,
          closesOn: addDays(edition.start, -(this.closing.get(editionId) ?? 7)),
          ...edition,
        },
      ]),
    );
    return new Map(offers);
  }
}
