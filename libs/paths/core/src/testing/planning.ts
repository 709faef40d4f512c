import type { EditionOffer, ModuleFacts } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, day, type Clock } from '@academy/kernel';
import { designCalibration } from '@academy/matching/core';
import { BranchAndBound, PlannerUnavailable, SolvingPlanner, type SchoolCalendar } from '@academy/planner/core';
import { anId, aTeacher } from '@academy/testkit/pure';
import { aModule, smallFramework } from '../../../../planner/core/src/testing/small-academies';
import { AdjustPath } from '../application/adjust-path';
import { ProposePath } from '../application/propose-path';
import { TailorPath } from '../application/tailor-path';
import type { AdjustmentChange } from '../domain/adjusting';
import type { CareerRoute } from '../domain/career-route';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { PlanningDossier } from '../dossier/planning-dossier';
import { FakePathStore } from './fake-path-store';

const begin = day('2026-11-23');
const leads = (competenceId: string, to: 1 | 2) => ({ outcomes: [{ competenceId, from: 0 as const, to }] });

/** Two ways to `a`, of 6 and 10 hours; one to `b`, which asks `a`; one that nobody can follow. */
const offer: readonly ModuleFacts[] = [
  aModule({ id: 'short', ...leads('a', 2), hours: 6 }),
  aModule({ id: 'long', ...leads('a', 2), hours: 10 }),
  aModule({ id: 'next', ...leads('b', 1), hours: 5, prerequisites: [{ competenceId: 'a', level: 2 }] }),
  aModule({ id: 'beside', ...leads('c', 1), hours: 4 }),
  aModule({ id: 'locked', ...leads('d', 1), prerequisites: [{ competenceId: 'e', level: 3 }] }),
];

const aRoute = (slug: string, ...targets: CareerRoute['targets']): CareerRoute => ({
  ...{ slug, revision: 1, titleNl: slug, titleEn: slug, audienceNl: '', recognitionNl: '' },
  ...{ sectors: ['vo'], standardHours: 40, targets },
});
const a = { competenceId: 'a', level: 2, priority: 2 } as const;
const b = { competenceId: 'b', level: 1, priority: 1 } as const;
const goals = [aRoute('rt-small', a, b), aRoute('rt-other', a)];

const noHolidays: SchoolCalendar = {
  ...{ version: 'none', source: 'none', checked: false, knownUntil: day('2030-01-01') },
  holidays: { north: [], middle: [], south: [] },
};

/** What shows a level of `a` without doubt, from today on. */
export const shows = (level: 0 | 2 | 4, facts: Partial<Evidence> = {}): Evidence =>
  ({ id: anId(), competenceId: 'a', type: 'quiz', level, date: begin, ...facts }) as Evidence;

/** Plans by the academy's own search, until it is told to be away. */
class PlannerOfTests extends SolvingPlanner {
  away = false;

  constructor() {
    super(new BranchAndBound({ fingerprint: () => '' }), 600_000, () => 0);
  }

  override plan(...asked: Parameters<SolvingPlanner['plan']>) {
    return this.away ? Promise.reject(new PlannerUnavailable('TooManyWaiting')) : super.plan(...asked);
  }
}

/** A teacher without a path, whose goal is `a` at 2 and `b` at 1 (`rt-small`: `short` and `next`, 11 hours), in memory. */
export function planning() {
  let days = 0;
  const clock: Clock = {
    now: () => new Date(Date.parse(`${addDays(begin, days)}T09:00:00Z`)),
    today: () => addDays(begin, days),
  };
  const actor = aTeacher();
  const { teacherId } = actor;
  const facts = {
    evidence: [] as Evidence[],
    seats: [] as string[],
    completed: [] as string[],
    hours: null as number | null,
  };
  const [store, planner] = [new FakePathStore(), new PlannerOfTests()];
  const routes = { find: async (slug: string) => goals.find((goal) => goal.slug === slug), current: async () => goals };
  const gather = async (): Promise<PlanningDossier> => ({
    teacher: {
      ...{
        teacherId,
        role: 'r',
        talents: [],
        evidence: [...facts.evidence],
        credentials: [],
        hoursPerYear: facts.hours,
      },
      limits: { sector: 'vo', languages: ['nl'], forms: ['online', 'onsite'], home: null, maxTravelKm: null },
    },
    framework: smallFramework,
    figures: {
      evidence: designCalibration,
      hours: { version: 'none', byModule: new Map() },
      efficacy: { version: 'none', timesByModule: new Map() },
    },
    ...{ published: offer, modules: offer, editions: editionsOf(offer), asOf: clock.today() },
    enrolments: [
      ...facts.seats.map((slug) => anEnrolment(teacherId, slug, 'enrolled')),
      ...facts.completed.map((slug) => anEnrolment(teacherId, slug, 'completed')),
    ],
    seats: new Map(facts.seats.map((slug) => [slug, `${slug}-1`])),
    full: new Set(),
  });
  const desk: PlanningDesk = {
    ...{ gather, planner, calendar: noHolidays, fingerprint: (text) => text, breathe: async () => undefined },
    withHours: (modules) => modules,
  };
  const adjusting = new AdjustPath(routes, desk, store, clock);
  const proposing = new ProposePath(routes, desk, store, clock);
  const tailoring = new TailorPath(routes, desk, store, clock);
  return {
    ...{ actor, teacherId, clock, store, routes, desk, planner, facts, adjusting, proposing, tailoring },
    passes: (more: number) => void (days += more),
    tailor: (routeSlug = 'rt-small') => tailoring.execute({ actor, routeSlug }),
    adjust: (change: AdjustmentChange, basis?: string) => adjusting.execute({ actor, change, basis }),
    kept: () => store.of(teacherId),
    steps: async () => (await store.of(teacherId))?.plan.steps.map(({ slug }) => slug),
    offered: async () => (await store.of(teacherId))?.proposal?.steps.map(({ slug }) => slug),
  };
}

const editionsOf = (modules: readonly ModuleFacts[]): ReadonlyMap<string, EditionOffer> =>
  new Map(
    modules.flatMap(({ id: slug, editions }) =>
      editions.map(({ id, start }) => [
        id,
        {
          ...{ editionId: id, versionId: 'v', slug, organisationId: 'o', offered: true, start },
          closesOn: addDays(start, -7),
        },
      ]),
    ),
  );

const anEnrolment = (
  teacherId: EnrolmentFacts['teacherId'],
  moduleSlug: string,
  state: EnrolmentFacts['state'],
): EnrolmentFacts => ({
  ...{ enrolmentId: anId(), teacherId, editionId: `${moduleSlug}-1`, versionId: 'v', moduleSlug },
  ...{ organisationId: 'o', state },
});
