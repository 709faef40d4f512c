import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { PlanDifference } from '../domain/kept-path';
import { followable, offerFor, openModules } from '../planner/offer';
import { masteredIn, type PathPlanner, type PlannedPath } from '../planner/path-planner';
import type { PlanningQuestion } from '../planner/planning-question';
import { whyNot } from '../planner/what-if';
import { relevantTo } from './explain-path';

/** A module that leads to the goal too and is not in the path, with what it would cost to have it there. */
export interface NotChosen {
  readonly slug: ModuleSlug;
  /** Hours that the path gets longer. */
  readonly forcedDeltaHours: number;
  readonly difference: PlanDifference;
}

/** Each price takes planning again. */
const MOST_SOLVES = 12;

/** The open modules on a way to the goal that are not in the path: those that lead to a target first, then the shortest. */
export async function notChosenFor(
  planner: PathPlanner,
  question: PlanningQuestion,
  planned: PlannedPath,
): Promise<readonly NotChosen[]> {
  const start = masteredIn(planned.beliefs, question.tau);
  const offer = offerFor(question);
  const open = new Set(followable(openModules(offer.all), start, offer.pinned).map(({ id }) => id));
  const inPath = new Set(planned.plan.steps.map(({ slug }) => slug));
  const others = relevantTo(offer, start, question.targets).filter(
    ({ facts: { id } }) => open.has(id) && !inPath.has(id),
  );
  const priced: NotChosen[] = [];
  for (const { facts } of others.slice(0, MOST_SOLVES)) {
    const answer = await whyNot(planner, question, planned, facts.id);
    if (answer.kind !== 'Costs') continue;
    priced.push({ slug: facts.id, forcedDeltaHours: answer.deltaHours, difference: answer.difference });
  }
  return priced;
}
