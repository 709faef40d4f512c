import type { EnrolmentFacts, EnrolmentStateName } from '@academy/contracts/enrolment';
import type { EntryLack } from '@academy/matching/core';
import { differenceOf, hoursOf, planText, todoOf, type Plan, type PathStep, type Target } from '@academy/planner/core';
import { stateOf, type CareerRoute, type GoalDossier, type PathToday } from '@academy/paths/core';
import { fingerprint } from '../planner/fingerprint';

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
  sectors: route.sectors,
  targets: route.targets.map(presentTarget),
  standardHours: route.standardHours,
});

const presentLack = (lack: EntryLack | undefined) =>
  lack && {
    credential: lack.credential,
    levels: lack.levels.map(({ competenceId, level }) => ({ competence: { id: competenceId }, level })),
  };

interface StepFacts {
  readonly states: ReadonlyMap<string, EnrolmentStateName>;
  readonly ids: ReadonlyMap<string, string>;
  readonly closed: Pick<ReadonlyMap<string, EntryLack>, 'get' | 'has'>;
}

const presentStep = (step: PathStep, position: number, { states, ids, closed }: StepFacts) => ({
  position,
  module: { slug: step.slug },
  hours: step.hours,
  state: stateOf(step, states, closed),
  serves: step.serves.map(({ target, direct }) => ({ target: presentTarget(target), direct })),
  after: step.after,
  enrolmentId: ids.get(step.slug) ?? null,
  lacks: presentLack(closed.get(step.slug)),
});

const modules = (slugs: readonly string[]) => slugs.map((slug) => ({ slug }));

/** A proposal of before proposals had a basis cannot be taken, so it is not shown. */
const presentProposal = (plan: Plan, proposal: Plan, done: ReadonlySet<string>) => {
  if (proposal.basis === undefined) return null;
  const { stays, drops, adds } = differenceOf(todoOf(plan, done), todoOf(proposal, done));
  return {
    ...{ stays: modules(stays), drops: modules(drops), adds: modules(adds) },
    ...{ hours: hoursOf(proposal, done), basis: proposal.basis },
  };
};

/**
 * An enrolment that ended without result says nothing about its module, nor does one of which nothing is left, so the
 * latest that stands counts.
 */
const standing = ({ gathered, done }: GoalDossier): readonly EnrolmentFacts[] =>
  gathered.enrolments.filter(
    ({ state, moduleSlug }) =>
      state !== 'withdrawn' && state !== 'refused' && (state !== 'completed' || done.has(moduleSlug)),
  );

/** What a plan consists of and what it promises; proof and chances only while they are of today. */
const presentPlan = ({ path: { plan }, dossier, standing: stands }: PathToday, route: CareerRoute) => {
  const ofToday = stands === 'OF_TODAY';
  // How sure a level is changes where the path does not.
  const mastered = ofToday ? dossier.mastered() : plan.mastered;
  return {
    kind: plan.kind,
    beliefVersion: plan.beliefVersion ?? null,
    hours: hoursOf(plan, dossier.done),
    hoursSaved: Math.max(0, route.standardHours - hoursOf(plan, new Set())),
    optimal: ofToday && plan.optimal,
    bound: ofToday ? plan.bound : null,
    ...{ solver: plan.solver, modelHash: plan.modelHash, planHash: fingerprint(planText(plan)) },
    mastered: mastered.map(({ target, chance }) => ({ target: presentTarget(target), chance })),
    unreachable: plan.unreachable.map(({ target, reasons }) => ({ target: presentTarget(target), reasons })),
  };
};

/** How far each step is, and what the teacher has a place in besides. */
function presentFollowing({ path: { plan }, dossier }: PathToday) {
  const current = standing(dossier);
  const states = new Map(current.map(({ moduleSlug, state }) => [moduleSlug, state]));
  const ids = new Map(current.map(({ moduleSlug, enrolmentId }) => [moduleSlug, enrolmentId]));
  const { beside, closed } = dossier;
  return {
    steps: plan.steps.map((step, index) => presentStep(step, index + 1, { states, ids, closed })),
    beside: beside.flatMap((slug) => {
      const enrolmentId = ids.get(slug);
      return enrolmentId ? [{ module: { slug }, enrolmentId, state: stateOf({ slug }, states, closed) }] : [];
    }),
  };
}

/** A path as it is shown: a proposal only while it is of today. */
export function presentPath(today: PathToday, route: CareerRoute) {
  const { path, dossier } = today;
  const { plan, proposal, computedAt, replanningFailedAt } = path;
  const isOffered = today.standing === 'NEW_PATH_OFFERED';
  return {
    id: path.id,
    // What other resolvers of a path read from.
    ...{ kept: path, dossier },
    standing: today.standing,
    route: presentRoute(route),
    ...presentPlan(today, route),
    ...presentFollowing(today),
    ...{ computedAt, replanningFailedAt },
    proposal: isOffered && proposal ? presentProposal(plan, proposal, dossier.done) : null,
  };
}
