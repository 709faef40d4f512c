import type { EditionOffer, ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { Place } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { isSelfPaced, travelKm } from '@academy/matching/core';
import { hoursPerWeekOf, type Adjustments } from '../plan/adjustments';
import type { Plan, PathStep } from '../plan/plan';
import type { Engagement, ScheduleEdition, ScheduleQuestion, ScheduleStep } from './schedule-question';
import type { SchoolCalendar } from './school-calendar';

/** What a schedule rests on besides the plan. */
export interface ScheduleFacts {
  readonly modules: readonly ModuleFacts[];
  readonly editions: ReadonlyMap<string, EditionOffer>;
  /** Modules that the teacher has a seat in or waits for, each with its edition. */
  readonly seats: ReadonlyMap<ModuleSlug, string>;
  /** Editions without a free seat. */
  readonly full: ReadonlySet<string>;
  readonly done: ReadonlySet<ModuleSlug>;
  readonly home: Place | null;
  readonly hoursPerYear: number | null;
  readonly adjustments: Adjustments;
  readonly calendar: SchoolCalendar;
  readonly asOf: Day;
}

/** Where a teacher did not say it: the region between the others in most years. */
const USUAL_REGION = 'middle';

/** The steps of a plan that are still to do, and all that takes the teacher's days. */
export function scheduleQuestionFor({ steps }: Pick<Plan, 'steps'>, facts: ScheduleFacts): ScheduleQuestion {
  const { adjustments, calendar, asOf } = facts;
  const modules = byId(facts.modules);
  const todo = steps.filter(({ slug }) => !facts.done.has(slug));
  return {
    steps: todo.flatMap((step): ScheduleStep[] => {
      const module = modules.get(step.slug);
      // What was withdrawn from the catalogue has no dates any more; the plan is made anew on that news.
      return module ? [stepFor(step, module, facts)] : [];
    }),
    engagements: engagementsBeside(todo, modules, facts),
    today: asOf,
    hoursPerWeek: hoursPerWeekOf(adjustments, facts.hoursPerYear),
    region: adjustments.region ?? USUAL_REGION,
    calendar,
  };
}

const indexes = new WeakMap<readonly ModuleFacts[], ReadonlyMap<ModuleSlug, ModuleFacts>>();

/** Worked out once a catalogue: it is asked for each plan that is tried. */
function byId(catalogue: readonly ModuleFacts[]): ReadonlyMap<ModuleSlug, ModuleFacts> {
  const known = indexes.get(catalogue) ?? new Map(catalogue.map((module) => [module.id, module]));
  indexes.set(catalogue, known);
  return known;
}

function stepFor({ slug, after, hours }: PathStep, module: ModuleFacts, facts: ScheduleFacts): ScheduleStep {
  const { form } = module;
  const contactHours = Math.min(hours, module.contactHours);
  const seat = facts.editions.get(facts.seats.get(slug) ?? '');
  const wanted = facts.adjustments.editions.find(({ moduleSlug }) => moduleSlug === slug)?.editionId ?? null;
  return {
    ...{ slug, hours, contactHours, form, wanted },
    after: after.filter((before) => !facts.done.has(before)),
    selfPaced: isSelfPaced(module),
    editions: module.editions.flatMap(({ id }) => {
      const offer = facts.editions.get(id);
      return offer && offer.start >= facts.asOf ? [editionOf(offer, facts)] : [];
    }),
    seat: seat ? editionOf(seat, facts) : null,
    travelKm: travelKm(module, facts.home),
  };
}

const editionOf = ({ editionId, start, closesOn }: EditionOffer, { full }: ScheduleFacts): ScheduleEdition => ({
  ...{ id: editionId, start, closesOn },
  full: full.has(editionId),
});

/** Seats in modules outside the path. */
function engagementsBeside(
  todo: readonly PathStep[],
  modules: ReadonlyMap<string, ModuleFacts>,
  { seats, editions }: ScheduleFacts,
): Engagement[] {
  const inPath = new Set(todo.map(({ slug }) => slug));
  return [...seats].flatMap(([slug, editionId]) => {
    const [module, edition] = [modules.get(slug), editions.get(editionId)];
    if (!module || !edition || inPath.has(slug)) return [];
    return [{ form: module.form, contactHours: module.contactHours, start: edition.start }];
  });
}
