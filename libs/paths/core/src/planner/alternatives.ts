import type { ModuleSlug } from '@academy/contracts/catalogue';
import { differenceOf, type PlanDifference } from '../domain/kept-path';
import { byText, levelsBetween } from '../domain/levels';
import { givesLevel, type PathModule } from '../domain/path-module';
import { followable, offerFor, openModules } from './offer';
import { masteredIn, type PathPlanner, type PlannedPath } from './path-planner';
import type { PlanningQuestion } from './planning-question';
import { hoursIn } from './what-if';

/** A module that could take the place of a step, and what that does to the path. */
export interface Alternative {
  readonly slug: ModuleSlug;
  /** Hours that the path gets longer; never negative where the path is proven to be the shortest. */
  readonly deltaHours: number;
  readonly difference: PlanDifference;
}

const limits = { solves: 6, told: 3 } as const;

/**
 * Modules that lead to a level that this step leads to and that the teacher could follow instead, the cheapest first.
 * Each price comes from planning again with the one module in and the other out; what would cost the goal is left out.
 */
export async function alternativesTo(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: Pick<PlannedPath, 'plan' | 'beliefs'>,
  slug: ModuleSlug,
): Promise<readonly Alternative[]> {
  const found: Alternative[] = [];
  const slugs = planned.plan.steps.map((step) => step.slug);
  for (const { id } of candidatesFor(question, planned, slug).slice(0, limits.solves)) {
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
  return found.sort((a, b) => a.deltaHours - b.deltaHours || byText(a.slug, b.slug)).slice(0, limits.told);
}

/** Followable modules outside the path that share a level with the step, those of about its length first. */
function candidatesFor(
  question: PlanningQuestion,
  { plan, beliefs }: Pick<PlannedPath, 'plan' | 'beliefs'>,
  slug: ModuleSlug,
): PathModule[] {
  const { all } = offerFor(question);
  const step = all.find(({ module }) => module.id === slug)?.module;
  if (!step) return [];
  const given = step.gives.flatMap(({ competenceId, from, to }) => levelsBetween(competenceId, from, to));
  const planned = new Set(plan.steps.map((one) => one.slug));
  // What leans on the step itself is no alternative to it.
  const without = openModules(all).filter(({ id }) => id !== slug);
  return followable(without, masteredIn(beliefs, question.tau), new Set())
    .filter(({ id, gives }) => !planned.has(id) && given.some((level) => givesLevel(gives, level)))
    .sort((a, b) => Math.abs(a.hours - step.hours) - Math.abs(b.hours - step.hours) || byText(a.id, b.id));
}
