import type { LpSolver, PlanTerms, SolvingPlanner } from '@academy/planner/core';
import { answerRequests, SharedListReader } from '@academy/platform/threads';
import { createPathPlanner, createSearchingPlanner } from './create-path-planner';
import { readRequest, type PlannerAnswer, type PlannerRequest } from './planner-request';

/** Lists that a thread keeps: the catalogue and the framework in force, and those that are on their way out. */
const MOST_LISTS = 6;

/** Of the time for a request, what is for finding the answer; the rest is for reading the question and for telling. */
const SOLVING = 0.9;

/** Answers, in a thread, the questions of a `ThreadedPlanner`. The solver is loaded when it is first needed. */
export function answerPlannerRequests(loadSolver: () => Promise<LpSolver>): void {
  const lists = new SharedListReader(MOST_LISTS);
  const noted: string[] = [];
  const searching = createSearchingPlanner();
  let solving: Promise<SolvingPlanner> | undefined;
  const onFault = (fault: unknown): unknown => noted.push(String(fault));
  const plannerFor = (bySearch: boolean): Promise<SolvingPlanner> | SolvingPlanner =>
    bySearch ? searching : (solving ??= loadSolver().then((lp) => createPathPlanner(lp, { onFault })));
  answerRequests<PlannerRequest, PlannerAnswer>(async (request, timeLimitMs) => {
    const began = performance.now();
    const planner = await plannerFor(request.bySearch);
    const { question, slugs } = readRequest(request, lists);
    const left = timeLimitMs * SOLVING - (performance.now() - began);
    const answer = await answered(planner, request.about, question, slugs, { timeLimitMs: left });
    return { ...answer, noted: noted.splice(0) };
  });
}

async function answered(
  planner: SolvingPlanner,
  about: PlannerRequest['about'],
  question: Parameters<SolvingPlanner['plan']>[0],
  slugs: readonly string[],
  terms: PlanTerms,
): Promise<Omit<PlannerAnswer, 'noted'>> {
  switch (about) {
    case 'plan': {
      // What was solved stays here: it is large, and asked for seldom.
      const { plan, beliefs } = await planner.plan(question, terms);
      return { planned: { plan, beliefs } };
    }
    case 'programme':
      return { programme: await planner.programme(question, terms) };
    case 'pins':
      return { pinsInTheWay: await planner.pinsInTheWay(question, slugs) };
    case 'stand-ins': {
      const [step = '', ...path] = slugs;
      return { standIns: await planner.standIns(question, step, path) };
    }
    case 'explanation':
      return { explanation: await planner.explain(question, slugs) };
  }
}
