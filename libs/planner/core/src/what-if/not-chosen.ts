import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { PlanDifference } from '../plan/plan';
import type { PathPlanner, PlannedPath } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';
import { whyNot } from './what-if';
import type { PathExplanation } from '../explanation/explanation';

/** A module that leads to the goal too and is not in the path, with what it would cost to have it there. */
export interface NotChosen {
  readonly slug: ModuleSlug;
  /** Hours that the path gets longer. */
  readonly forcedDeltaHours: number;
  readonly difference: PlanDifference;
}

const MOST_SOLVES = 12;

/** What the first of the other ways to the goal would cost; each price takes planning again. */
export async function notChosenFor(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: PlannedPath,
  { otherWays }: Pick<PathExplanation, 'otherWays'>,
): Promise<readonly NotChosen[]> {
  const priced: NotChosen[] = [];
  for (const slug of otherWays.slice(0, MOST_SOLVES)) {
    const answer = await whyNot(planner, question, planned, slug);
    if (answer.kind !== 'Costs') continue;
    priced.push({ slug, forcedDeltaHours: answer.deltaHours, difference: answer.difference });
  }
  return priced;
}
