import type { EnrolmentFacts, EnrolmentStateName } from '@academy/contracts/enrolment';
import {
  differenceOf,
  hoursOf,
  planText,
  stateOf,
  todoOf,
  type CareerRoute,
  type KeptPath,
  type KeptPlan,
  type PathStep,
  type Target,
} from '@academy/paths/core';
import { fingerprint } from '../fingerprint';

export const presentTarget = ({ competenceId, level, priority }: Target) => ({
  competence: { id: competenceId },
  level,
  priority,
});

export const presentRoute = (route: CareerRoute) => ({
  slug: route.slug,
  title: { nl: route.titleNl, en: route.titleEn },
  audienceNl: route.audienceNl,
  recognitionNl: route.recognitionNl,
  sectors: route.sectors.map((sector) => sector.toUpperCase()),
  targets: route.targets.map(presentTarget),
  standardHours: route.standardHours,
});

const presentStep = (
  step: PathStep,
  position: number,
  states: ReadonlyMap<string, EnrolmentStateName>,
  ids: ReadonlyMap<string, string>,
) => ({
  position,
  module: { slug: step.slug },
  hours: step.hours,
  state: stateOf(step, states),
  serves: step.serves.map(({ target, direct }) => ({ target: presentTarget(target), direct })),
  after: step.after,
  enrolmentId: ids.get(step.slug) ?? null,
});

const presentProposal = (plan: KeptPlan, proposal: KeptPlan, done: ReadonlySet<string>) => {
  const { stays, drops, adds } = differenceOf(todoOf(plan, done), todoOf(proposal, done));
  const modules = (slugs: readonly string[]) => slugs.map((slug) => ({ slug }));
  return { stays: modules(stays), drops: modules(drops), adds: modules(adds), hours: hoursOf(proposal, done) };
};

/** An enrolment that ended without result says nothing about its module, so the latest that stands counts. */
function standing(enrolments: readonly EnrolmentFacts[]): EnrolmentFacts[] {
  return enrolments.filter(({ state }) => state !== 'withdrawn' && state !== 'refused');
}

export function presentPath(path: KeptPath, route: CareerRoute, enrolments: readonly EnrolmentFacts[]) {
  const current = standing(enrolments);
  const states = new Map(current.map(({ moduleSlug, state }) => [moduleSlug, state]));
  const ids = new Map(current.map(({ moduleSlug, enrolmentId }) => [moduleSlug, enrolmentId]));
  const done = new Set(current.filter(({ state }) => state === 'completed').map(({ moduleSlug }) => moduleSlug));
  const { plan, proposal } = path;
  return {
    id: path.id,
    // What other resolvers of a path read from.
    kept: path,
    route: presentRoute(route),
    kind: plan.kind,
    beliefVersion: plan.beliefVersion ?? null,
    hours: hoursOf(plan, done),
    hoursSaved: Math.max(0, route.standardHours - hoursOf(plan, new Set())),
    optimal: plan.optimal,
    bound: plan.bound,
    solver: plan.solver,
    modelHash: plan.modelHash,
    planHash: fingerprint(planText(plan)),
    steps: plan.steps.map((step, index) => presentStep(step, index + 1, states, ids)),
    mastered: plan.mastered.map(({ target, chance }) => ({ target: presentTarget(target), chance })),
    unreachable: plan.unreachable.map(({ target, reasons }) => ({ target: presentTarget(target), reasons })),
    computedAt: path.computedAt,
    replanningFailedAt: path.replanningFailedAt,
    proposal: proposal && presentProposal(plan, proposal, done),
  };
}
