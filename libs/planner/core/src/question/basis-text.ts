import type { EditionOffer, ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import { travelKm } from '@academy/matching/core';
import { hoursPerWeekOf, type Adjustments } from '../plan/adjustments';
import { levelIn, type Levels } from '../programme/levels';
import { levelsTo } from '../programme/path-problem';
import { offerTowards, type Offered } from './offer';
import { startOf } from './start';
import type { PlanningQuestion } from './planning-question';

/**
 * Raised with every change of planner, schedule, solver or solver settings that may give the same question another
 * answer: paths from before are of no day any more then. `planner-revision.spec.ts` tells when that was forgotten.
 */
export const PLANNER_REVISION = 2;

/** What an answer rests on besides the question. */
export interface BasisFacts {
  readonly route: { readonly slug: string; readonly revision: number };
  readonly adjustments: Adjustments;
  readonly hoursPerYear: number | null;
  /** Modules that the teacher has a place in, each with its edition. */
  readonly seats: ReadonlyMap<ModuleSlug, string>;
  readonly done: ReadonlySet<ModuleSlug>;
  /** Steps of the answer that find no edition in time. */
  readonly stuck: readonly ModuleSlug[];
  /** The versions of the learned figures. */
  readonly figures: string;
  /** The editions by id where days decided what the answer is; null where it is the shortest without them. */
  readonly offers: ReadonlyMap<string, EditionOffer> | null;
}

/**
 * Everything that an answer depends on, as text: where it is the same, the answer is. It holds what facts come to,
 * and not the facts: the level that evidence gives on this day and not the evidence, whether an edition is full and not
 * how many took a seat; and of the catalogue only what could lead to the targets, open or not. What merely decides
 * between plans of equal hours (the plan before, popularity) is not in it.
 */
export function basisText(question: PlanningQuestion, facts: BasisFacts): string {
  const { targets, hoursBudget, tau, pinned = [], banned = [] } = question;
  const { route, adjustments, hoursPerYear, seats, done, stuck, figures } = facts;
  const start = startOf(question);
  const modules = relevantModules(question, start, adjustments.pinned);
  const ids = new Set(modules.map(({ module }) => module.id));
  const { region, editions } = adjustments;
  return JSON.stringify({
    by: [PLANNER_REVISION, figures],
    route: [route.slug, route.revision],
    ...{ targets, hoursBudget, tau: tau ?? null },
    start: levelsFor(modules, targets, start),
    modules: modules.map((offered) => moduleFacts(offered, question)),
    pinned: sorted([...pinned, ...adjustments.pinned]),
    banned: sorted(banned.filter((id) => ids.has(id))),
    seats: [...seats].sort(),
    done: sorted([...done].filter((id) => ids.has(id))),
    dates: [
      hoursPerWeekOf(adjustments, hoursPerYear),
      region,
      editions.filter(({ moduleSlug }) => ids.has(moduleSlug)),
    ],
    stuck: sorted(stuck),
    days: facts.offers && daysOf(modules, facts.offers, question, seats),
  });
}

/** The day is in it: where a shorter path has no dates, what is in time changes with every day. */
function daysOf(
  modules: readonly Offered[],
  offers: ReadonlyMap<string, EditionOffer>,
  question: PlanningQuestion,
  seats: BasisFacts['seats'],
) {
  const meetings = new Map(question.modules.map(({ id, form, contactHours }) => [id, [form, contactHours]]));
  const offer = (id: string) => {
    const { start, closesOn } = offers.get(id) ?? {};
    return [id, start, closesOn, question.full.has(id)];
  };
  return {
    asOf: question.asOf,
    editions: modules.flatMap(({ facts }: { facts: ModuleFacts }) => facts.editions.map(({ id }) => offer(id))).sort(),
    seats: [...seats].map(([slug, id]) => [slug, meetings.get(slug), offers.get(id)?.start]).sort(),
  };
}

const sorted = (slugs: readonly string[]): string[] => [...new Set(slugs)].sort();

/** What could lead to the targets, or to what is in the path in any case, from here; open or not. */
function relevantModules(question: PlanningQuestion, start: Levels, wanted: readonly ModuleSlug[]) {
  return offerTowards(question, { levels: levelsTo(question.targets, start), start, wanted }).all;
}

function levelsFor(modules: readonly Offered[], targets: PlanningQuestion['targets'], start: Levels) {
  const competences = modules.flatMap(({ module: { gives, needs } }) => [...gives, ...needs]);
  const ids = sorted([...targets, ...competences].map(({ competenceId }) => competenceId));
  return ids.map((id) => [id, levelIn(start, id)]);
}

/** The editions that have begun, and who has a seat in one, say nothing about what can be followed. */
const moduleFacts = ({ module, facts, blocks }: Offered, { teacher, asOf, full }: PlanningQuestion) => [
  ...[module.id, facts.hours, facts.contactHours, facts.form, module.gives, module.needs, blocks],
  Math.round(travelKm(facts, teacher.limits.home) ?? 0),
  facts.editions
    .filter(({ start }) => start >= asOf)
    .map(({ id, start }) => [id, start, full.has(id)])
    .sort(),
];
