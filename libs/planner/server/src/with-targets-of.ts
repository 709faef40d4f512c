import type { PlannedPath, PlanningQuestion, Target } from '@academy/planner/core';

/** An answer that came from elsewhere, with the question's own targets in place of their copies. */
export function withTargetsOf({ targets }: PlanningQuestion, { plan, beliefs }: PlannedPath): PlannedPath {
  const own = (copy: Target): Target =>
    targets.find(
      ({ competenceId, level, priority }) =>
        competenceId === copy.competenceId && level === copy.level && priority === copy.priority,
    ) ?? copy;
  const told = <Told extends { readonly target: Target }>(one: Told): Told => ({ ...one, target: own(one.target) });
  return {
    beliefs,
    plan: {
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, serves: step.serves.map(told) })),
      mastered: plan.mastered.map(told),
      unreachable: plan.unreachable.map(told),
    },
  };
}
