import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, day, type Day } from '@academy/kernel';
import {
  AcceptProposal,
  AdjustPath,
  OfferEntryTests,
  pathToday,
  PreviewRoutes,
  ProposePath,
  TailorPath,
  WeighEntryTest,
  type AdjustmentChange,
  type TestedLevels,
} from '@academy/paths/core';
import type { PathPlanner } from '@academy/planner/core';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { aTeacher } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { aModule } from '../../../../planner/core/src/testing/small-academies';
import { presentPath } from '../graphql/present';
import { importRoutes } from '../import-routes';
import { AskingPlanningDesk } from '../planner/planning-desk';
import { readSchoolCalendar } from '@academy/planner/server';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';
import { answering } from './answering';

export const today = day('2026-11-23');
const leads = (competenceId: string, to: 1 | 2) => ({ outcomes: [{ competenceId, from: 0 as const, to }] });

const on = (id: string, days: number) => ({ id, start: addDays(today, days) });

/** Two ways to `a`, of 6 and 10 hours; one to `b`, which asks `a`; one that nobody can follow; one for elsewhere. */
export const offer: readonly ModuleFacts[] = [
  aModule({ id: 'short', ...leads('a', 2), hours: 6, editions: [on('short-1', 28), on('short-2', 84)] }),
  aModule({ id: 'long', ...leads('a', 2), hours: 10 }),
  aModule({
    ...{ id: 'next', ...leads('b', 1), hours: 5, contactHours: 2, prerequisites: [{ competenceId: 'a', level: 2 }] },
    editions: [on('next-full', 98), on('next-1', 120)],
  }),
  aModule({ id: 'beside', ...leads('c', 1), hours: 4 }),
  aModule({ id: 'locked', ...leads('d', 1), prerequisites: [{ competenceId: 'e', level: 3 }] }),
  aModule({ id: 'elsewhere', ...leads('d', 1), sectors: ['mbo'] }),
];

/** A teacher whose goal is `a` at 2 and `b` at 1, with all that they can do; what they have done is told on creation. */
export async function aTeacherOnAPath(
  source: DataSource,
  planner: PathPlanner,
  facts: {
    evidence?: Evidence[];
    seats?: readonly string[];
    hoursPerYear?: number;
    modules?: readonly ModuleFacts[];
    /** Closing days by edition; a week before it starts where nothing else is said. */
    closing?: ReadonlyMap<string, Day>;
    /** Hours that modules were learned to take. */
    learnedHours?: ReadonlyMap<string, number>;
  } = {},
) {
  const teacherId = newId<'Teacher'>() as TeacherId;
  const actor: Actor = aTeacher(teacherId);
  const evidence = [...(facts.evidence ?? [])];
  const now = {
    modules: facts.modules ?? offer,
    seats: [...(facts.seats ?? [])],
    completed: [] as string[],
    hoursPerYear: facts.hoursPerYear ?? null,
    days: 0,
    full: new Set(['next-full']),
    closing: facts.closing ?? new Map<string, Day>(),
    evidence,
    learnedHours: facts.learnedHours,
  };
  const clock = {
    now: () => new Date(Date.parse(`${addDays(today, now.days)}T09:00:00Z`)),
    today: () => addDays(today, now.days),
  };
  const [routes, store] = [new PostgresCareerRoutes(source), new PostgresPathStore(source)];
  const desk = new AskingPlanningDesk(answering(teacherId, now), planner, readSchoolCalendar(), clock);
  const propose = new ProposePath(routes, desk, store, clock);
  const adjust = new AdjustPath(routes, desk, store, clock);
  const tailor = new TailorPath(routes, desk, store, clock);
  return {
    actor,
    offeredTests: () => {
      const tests = {
        takeable: async (_: TeacherId, among: readonly string[]) => new Set(among),
        takenLately: async () => 0,
      };
      return new OfferEntryTests({ routes, desk, store, tests }).execute({ actor });
    },
    weighs: (tests: TestedLevels) => new WeighEntryTest({ routes, desk, store, tests }),
    previews: () => new PreviewRoutes(routes, desk, store).execute({ actor }),
    keeps: () => store.of(teacherId),
    tailor: () => tailor.execute({ actor, routeSlug: 'rt-small' }),
    adjust: (change: AdjustmentChange, prefer?: readonly string[], basis?: string) =>
      adjust.execute({ actor, change, prefer, basis }),
    preview: (change: AdjustmentChange) => adjust.preview({ actor, change }),
    reset: () => adjust.reset({ actor }),
    learns: (one: Evidence) => {
      evidence.push(one);
      return propose.execute({
        cause: causeOf(newId(), 'paths.propose'),
        teacherId,
      });
    },
    /** Changes what is true, without news of it. */
    knows: (one: Evidence) => void evidence.push(one),
    enrols: (slug: string) => void now.seats.push(slug),
    completes: (slug: string) => {
      now.seats = now.seats.filter((seat) => seat !== slug);
      now.completed.push(slug);
    },
    hasHours: (hours: number | null) => void (now.hoursPerYear = hours),
    closes: (closing: ReadonlyMap<string, Day>) => void (now.closing = closing),
    offers: (modules: readonly ModuleFacts[]) => void (now.modules = modules),
    fills: (editionId: string) => void now.full.add(editionId),
    passes: (days: number) => void (now.days += days),
    previewed: async () => {
      const outcome = await new PreviewRoutes(routes, desk, store).execute({ actor });
      return outcome.kind === 'RoutesPreviewed' ? outcome.previews : [];
    },
    shownWithPlan: async () => {
      const kept = (await store.of(teacherId))!;
      return {
        ...presentPath(await pathToday({ routes, desk }, kept), (await routes.find('rt-small'))!),
        plan: kept.plan,
      };
    },
    renew: () => propose.renew({ actor }),
    accept: async (basis?: string) => {
      const kept = await store.of(teacherId);
      const accept = new AcceptProposal(routes, desk, store, propose, clock);
      return accept.execute({ actor, basis: basis ?? kept?.proposal?.basis ?? '' });
    },
    /** As the screens show it. */
    shown: async () =>
      presentPath(await pathToday({ routes, desk }, (await store.of(teacherId))!), (await routes.find('rt-small'))!),
    path: async () => {
      const path = await store.of(teacherId);
      if (!path) throw new Error('No path');
      return path;
    },
    schedule: async () => {
      const { path, dossier } = await pathToday({ routes, desk }, (await store.of(teacherId))!);
      return dossier.scheduleOf(path.plan);
    },
  };
}

/** The goal of these teachers. */
export const importSmallRoute = (source: DataSource) =>
  source.transaction((tx) =>
    importRoutes(tx, [
      {
        ...{ slug: 'rt-small', titleNl: 'Klein', titleEn: 'Small', audienceNl: '', recognitionNl: '' },
        ...{ sectors: ['vo'], standardHours: 40 },
        targets: [
          { competenceId: 'a', level: 2, priority: 2 },
          { competenceId: 'b', level: 1, priority: 1 },
        ],
      },
    ]),
  );
