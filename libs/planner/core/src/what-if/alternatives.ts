import type { ModuleSlug } from '@academy/contracts/catalogue';
import { differenceOf, type PlanDifference } from '../plan/plan';
import { byText } from '../programme/levels';
import type { PathPlanner, PlannedPath } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';
import { hoursIn } from './what-if';

/** A module that could take the place of a step, and what that does to the path. */
export interface Alternative {
  readonly slug: ModuleSlug;
  /** Hours that the path gets longer; never negative where the path is proven to be the shortest. */
  readonly deltaHours: number;
  readonly difference: PlanDifference;
}

/** Alternatives that are told; twice as many are tried. */
const MOST_TOLD = 3;

/**
 * Modules that lead to a level that this step leads to and that the teacher could follow instead, the cheapest first.
 * Each price comes from planning again with the one module in and the other out; what would cost the goal is left out.
 */
export async function alternativesTo(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: Pick<PlannedPath, 'plan'>,
  slug: ModuleSlug,
): Promise<readonly Alternative[]> {
  const found: Alternative[] = [];
  const slugs = planned.plan.steps.map((step) => step.slug);
  for (const id of await planner.standIns(question, slug, slugs)) {
    const { plan } = await planner.plan({
      ...question,
      pinned: [...(question.pinned ?? []), id],
      banned: [...(question.banned ?? []), slug],
    });
    if (plan.kind !== planned.plan.kind) continue;
    const difference = differenceOf(
      slugs,
      plan.steps.map((step) => step.slug),
    );
    found.push({ slug: id, deltaHours: hoursIn(plan) - hoursIn(planned.plan), difference });
  }
  return found.sort((a, b) => a.deltaHours - b.deltaHours || byText(a.slug, b.slug)).slice(0, MOST_TOLD);
}
