import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { isOfAcademy } from '@academy/matching/core';
import { startOf, type PlanningQuestion } from '@academy/planner/core';

/**
 * Modules that were completed and are behind the teacher. One whose certificate counts no longer, so that its level
 * is gone, is to be done again; one whose certificate is still to come is done.
 */
export function stillDone(enrolments: readonly EnrolmentFacts[], question: PlanningQuestion): ReadonlySet<ModuleSlug> {
  const completed = new Set(enrolments.flatMap(({ state, moduleSlug }) => (state === 'completed' ? moduleSlug : [])));
  if (completed.size === 0) return completed;
  const start = startOf(question);
  const lapsed = ({ outcomes }: ModuleFacts): boolean =>
    outcomes.some(
      ({ competenceId, to }) =>
        (start.get(competenceId) ?? 0) < to &&
        question.teacher.evidence.some(
          (one) =>
            isOfAcademy(one) && one.type === 'certificate' && one.competenceId === competenceId && one.level >= to,
        ),
    );
  const again = question.modules.filter((module) => completed.has(module.id) && lapsed(module));
  again.forEach(({ id }) => completed.delete(id));
  return completed;
}
