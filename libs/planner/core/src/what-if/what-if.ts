import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import { likelyLevel, masteredLevel } from '@academy/matching/core';
import { differenceOf, slugsOf, type Plan, type PlanDifference } from '../plan/plan';
import { needsOf } from '../programme/path-module';
import type { BarCode } from '../question/offer';
import type { PathPlanner, PinInTheWay, PlannedPath } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';

/** Something that could become known, and the path that would follow from it. */
export interface Counterfactual {
  readonly competenceId: CompetenceId;
  /** The level that an assessor would confirm. */
  readonly level: Level;
  readonly plan: Plan;
  readonly difference: PlanDifference;
  /** Hours that the path would get longer; negative when it gets shorter. */
  readonly deltaHours: number;
}

/** What it would cost to have a module in the path. */
export type WhyNot =
  | { readonly kind: 'InThePath' }
  | { readonly kind: 'Blocked'; readonly reasons: readonly BarCode[] }
  /** Nothing that leads to the targets leads through it, so it only adds its hours and what it asks. */
  | { readonly kind: 'Costs'; readonly deltaHours: number; readonly difference: PlanDifference }
  | { readonly kind: 'CannotBeFollowed' }
  | { readonly kind: 'UnknownModule' };

const limits = { solves: 20, leastHours: 2 } as const;

export const hoursIn = ({ steps }: Pick<Plan, 'steps'>): number => steps.reduce((sum, { hours }) => sum + hours, 0);

/** The question as it would be if an assessor confirmed this level today. */
export function confirmed(question: PlanningQuestion, competenceId: CompetenceId, level: Level): PlanningQuestion {
  const verdict = {
    id: `what-if:${competenceId}`,
    competenceId,
    type: 'assessor',
    level,
    date: question.asOf,
  } as const;
  return { ...question, teacher: { ...question.teacher, evidence: [...question.teacher.evidence, verdict] } };
}

/**
 * What would change the path by two hours or more, the most first. Each comes from planning again with that very
 * change, so that applying it gives exactly the stated plan.
 */
export async function counterfactualsOf(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: PlannedPath,
): Promise<readonly Counterfactual[]> {
  const found: Counterfactual[] = [];
  for (const { competenceId, level } of worthAsking(question, planned).slice(0, limits.solves)) {
    const { plan } = await planner.plan(confirmed(question, competenceId, level));
    const deltaHours = hoursIn(plan) - hoursIn(planned.plan);
    const difference = differenceOf(slugsOf(planned.plan), slugsOf(plan));
    if (Math.abs(deltaHours) >= limits.leastHours) found.push({ competenceId, level, plan, difference, deltaHours });
  }
  return found.sort((a, b) => a.deltaHours - b.deltaHours || (a.competenceId < b.competenceId ? -1 : 1));
}

/** Levels that planned modules give or lean on: one up from what is mastered, and one down where it is only likely. */
function worthAsking({ modules, framework }: PlanningQuestion, { plan, beliefs }: PlannedPath) {
  const planned = new Set(slugsOf(plan));
  const chosen = modules.filter(({ id }) => planned.has(id));
  const candidates = new Map<string, { competenceId: CompetenceId; level: Level }>();
  const add = (competenceId: CompetenceId, level: Level): void => {
    // Of safety only a credential says anything: an assessor's word would change nothing.
    if (framework.competences.get(competenceId)?.safetyCritical !== false) return;
    candidates.set(`${competenceId}@${level}`, { competenceId, level });
  };
  for (const module of chosen) {
    for (const { competenceId, to } of module.outcomes) add(competenceId, to);
    for (const { competenceId, level } of needsOf(module)) {
      const belief = beliefs.get(competenceId);
      const leansOn = masteredLevel(belief) >= level && likelyLevel(belief) > 0;
      if (leansOn && belief && belief.floor < level) add(competenceId, (level - 1) as Level);
    }
  }
  return [...candidates.values()];
}

/** Why a module is not in the path: what keeps the teacher out, or what it would cost in hours. */
export async function whyNot(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: PlannedPath,
  slug: ModuleSlug,
): Promise<WhyNot> {
  const { plan } = planned;
  if (!question.modules.some(({ id }) => id === slug)) return { kind: 'UnknownModule' };
  if (plan.steps.some((step) => step.slug === slug)) return { kind: 'InThePath' };
  const [inTheWay] = await planner.pinsInTheWay(question, [slug]);
  if (inTheWay) return asRefusal(inTheWay);
  const forced = await planner.plan({ ...question, pinned: [...(question.pinned ?? []), slug], hoursBudget: null });
  return {
    kind: 'Costs',
    deltaHours: hoursIn(forced.plan) - hoursIn(plan),
    difference: differenceOf(slugsOf(plan), slugsOf(forced.plan)),
  };
}

const asRefusal = ({ reasons }: PinInTheWay): WhyNot =>
  reasons.length > 0 ? { kind: 'Blocked', reasons } : { kind: 'CannotBeFollowed' };
