import type { Evidence } from '@academy/contracts/teachers';
import { beliefsOf, isChecked } from '@academy/matching/core';
import { keyOf } from '../programme/levels';
import { planText, type Plan } from '../plan/plan';
import type { Alternative } from './alternatives';
import type { PlanningQuestion } from '../question/planning-question';
import type { Counterfactual } from './what-if';
import type { PathExplanation, StepExplanation } from '../explanation/explanation';
import type { NotChosen } from './not-chosen';

/** All that explains a path: what takes no planning, and the prices that planning again gave. */
export interface ExplanationParts {
  readonly path: { readonly id: string; readonly plan: Plan };
  readonly question: PlanningQuestion;
  readonly explanation: PathExplanation;
  /** By the slug of a step. */
  readonly alternatives: ReadonlyMap<string, readonly Alternative[]>;
  readonly counterfactuals: readonly Counterfactual[];
  readonly notChosen: readonly NotChosen[];
  /** Modules that the teacher has a place in and that have nothing to do with the goal. */
  readonly beside: readonly string[];
}

/**
 * The whole explanation for a machine, with what every number in it is worked out from: the evidence, the chances of
 * each level, the targets and the hours. `fingerprint` gives SHA-256 in hex.
 */
export function explanationDocument(parts: ExplanationParts, fingerprint: (text: string) => string) {
  const { path, question, explanation } = parts;
  return {
    planId: path.id,
    planHash: fingerprint(planText(path.plan)),
    modelHash: path.plan.modelHash,
    beliefVersion: path.plan.beliefVersion ?? null,
    given: givenIn(question, explanation),
    items: explanation.steps.map((step) => itemOf(step, parts)),
    skipped: explanation.skipped.map(({ slug, levels, because, chance }) => ({
      ...{ module: slug, levels: levels.map(keyOf), because, P: chance },
    })),
    blocked: explanation.blocked.map(({ slug, codes }) => ({ module: slug, codes })),
    notChosen: parts.notChosen.map(({ slug, forcedDeltaHours }) => ({ module: slug, forcedDeltaHours })),
    beside: parts.beside,
  };
}

export type ExplanationDocument = ReturnType<typeof explanationDocument>;

const roles = { DIRECT: 'direct', PRIOR_KNOWLEDGE: 'voorkennis' } as const;

function itemOf(step: StepExplanation, { path, question, alternatives, counterfactuals }: ExplanationParts) {
  const { slug, pinned, why, preparesFor, evidenceUsed, confidence } = step;
  return {
    module: slug,
    hours: path.plan.steps.find((one) => one.slug === slug)?.hours ?? 0,
    ...{ pinned, preparesFor },
    why: why.map(({ target, role, chain }) => ({
      ...{ target: keyOf(target), role: roles[role], chain: chain.map(keyOf) },
    })),
    evidenceUsed: evidenceUsed.map((need) => ({
      ...{ need: keyOf(need), P: need.chance, tau: confidence.tau },
      evidence: need.evidence.map(({ evidenceId, levels }) => ({ id: evidenceId, levels })),
    })),
    alternatives: (alternatives.get(slug) ?? []).map(({ difference, ...one }) => ({
      ...{ module: one.slug, deltaHours: one.deltaHours },
      reason: { remove: difference.drops, add: difference.adds },
    })),
    counterfactuals: counterfactuals.filter((one) => isAbout(one, slug, question)).map(changeOf),
    confidence: { P: confidence.chance, tau: confidence.tau },
  };
}

/** Whether what could become known is about what a module gives or asks. */
function isAbout({ competenceId }: Counterfactual, slug: string, { modules }: PlanningQuestion): boolean {
  const module = modules.find(({ id }) => id === slug);
  return [...(module?.outcomes ?? []), ...(module?.prerequisites ?? [])].some(
    (one) => one.competenceId === competenceId,
  );
}

const changeOf = ({ competenceId, level, plan, difference, deltaHours }: Counterfactual) => ({
  change: { competence: competenceId, level, via: 'assessor' },
  effect: { kind: plan.kind, remove: difference.drops, add: difference.adds, deltaHours },
});

function givenIn(question: PlanningQuestion, { tau }: PathExplanation) {
  const { teacher, framework, asOf, calibration, targets, modules } = question;
  const beliefs = [...beliefsOf(teacher.evidence, framework, asOf, calibration).values()];
  return {
    ...{ asOf, tau, calibration: calibration ?? null, hoursBudget: question.hoursBudget },
    ...{ pinned: question.pinned ?? [], banned: question.banned ?? [], withoutDates: question.withoutDates ?? [] },
    targets: targets.map((target) => ({ level: keyOf(target), priority: target.priority })),
    evidence: teacher.evidence.map(pieceOf),
    beliefs: beliefs.map(({ competenceId, chances, floor, ceiling, evidenceIds }) => ({
      ...{ competence: competenceId, chances, floor, ceiling, evidence: evidenceIds },
    })),
    modules: modules.map(({ id, hours, outcomes, prerequisites }) => ({
      ...{ module: id, hours, asks: prerequisites.map(keyOf) },
      gives: outcomes.map(({ competenceId, from, to }) => ({ competence: competenceId, from, to })),
    })),
  };
}

const pieceOf = (piece: Evidence) => ({
  ...{ id: piece.id, competence: piece.competenceId, type: piece.type, checked: isChecked(piece) },
  ...{ date: piece.date, validUntil: piece.validUntil ?? null },
  ...(piece.type === 'years' ? { years: piece.years } : { level: piece.level }),
});
