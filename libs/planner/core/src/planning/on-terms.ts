import type { ModuleSlug } from '@academy/contracts/catalogue';
import { PathPlanner, type PlanTerms } from './path-planner';
import type { PlanningQuestion } from '../question/planning-question';

/** The planner, asked on the same terms again and again: for work that takes many plans and that one person waits for. */
export const onTerms = (planner: PathPlanner, terms: PlanTerms): PathPlanner => new PlannerOnTerms(planner, terms);

class PlannerOnTerms extends PathPlanner {
  constructor(
    private readonly planner: PathPlanner,
    private readonly terms: PlanTerms,
  ) {
    super();
  }

  plan(question: PlanningQuestion, terms?: PlanTerms) {
    return this.planner.plan(question, { ...this.terms, ...terms });
  }

  programme(question: PlanningQuestion, terms?: PlanTerms) {
    return this.planner.programme(question, { ...this.terms, ...terms });
  }

  pinsInTheWay(question: PlanningQuestion, pins: readonly ModuleSlug[], terms?: PlanTerms) {
    return this.planner.pinsInTheWay(question, pins, { ...this.terms, ...terms });
  }

  standIns(question: PlanningQuestion, slug: ModuleSlug, path: readonly ModuleSlug[], terms?: PlanTerms) {
    return this.planner.standIns(question, slug, path, { ...this.terms, ...terms });
  }

  explain(question: PlanningQuestion, slugs: readonly ModuleSlug[], terms?: PlanTerms) {
    return this.planner.explain(question, slugs, { ...this.terms, ...terms });
  }
}
