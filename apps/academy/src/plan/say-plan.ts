import type { PlanningFolder } from '@academy/academy-folder';
import type { TestedPath } from '@academy/planner/core';

const kinds = {
  PLAN: 'The shortest path to every target:',
  OVER_BUDGET: 'Not everything fits in the hours; the most that does:',
  NOTHING_TO_DO: 'Every target is mastered already.',
  INFEASIBLE_TARGET: 'Some targets cannot be reached; the most that can:',
} as const;

/** A plan, and the modules that the teacher is enrolled in apart from the goal. */
export interface Planned extends TestedPath {
  readonly beside: readonly string[];
}

/** A plan for someone at a terminal. */
export function sayPlan({ plan, asked, beside }: Planned, { modules }: PlanningFolder): string {
  const titles = new Map(modules.map(({ id, titleNl }) => [id, titleNl]));
  const hours = plan.steps.reduce((sum, step) => sum + step.hours, 0);
  const lines = [
    kinds[plan.kind],
    ...plan.steps.map(
      (step, index) =>
        `${String(index + 1).padStart(3)}. ${step.slug}  ${titles.get(step.slug) ?? ''}  (${step.hours} h)`,
    ),
    ...(plan.steps.length > 0
      ? [
          `     ${hours} hours${plan.optimal ? ', proven to be the fewest' : `, at least ${plan.bound ?? '?'} are needed`}`,
        ]
      : []),
    ...plan.unreachable.map(
      ({ target, reasons }) => `  ✗ ${target.competenceId} level ${target.level}: ${reasons.join(', ')}`,
    ),
    ...(beside.length > 0
      ? [`Also enrolled, apart from this goal: ${hoursOf(beside, modules)} hours (${beside.join(', ')})`]
      : []),
    ...(asked.length > 0 ? [`Tested: ${asked.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const hoursOf = (slugs: readonly string[], modules: PlanningFolder['modules']): number =>
  modules.filter(({ id }) => slugs.includes(id)).reduce((sum, { hours }) => sum + hours, 0);
