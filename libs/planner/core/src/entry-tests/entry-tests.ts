import type { CompetenceId, Level } from '@academy/contracts/competences';
import { measuredToday } from './entry-test-stakes';
import type { PathPlanner, PlannedPath, PlanTerms } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';
import { entryTests, worthAsking } from './worth-asking';

/** Who can test; a level is seen only for what is asked. */
export interface EntryTester {
  canTest(competenceId: CompetenceId): boolean;
  ask(competenceId: CompetenceId): Promise<Level>;
}

export interface TestedPath extends PlannedPath {
  /** Competences that were tested, in the order of asking. */
  readonly asked: readonly CompetenceId[];
}

/** Plans, asks what is worth most to know, takes the answer as evidence of today, and plans again. */
export async function planWithEntryTests(
  planner: PathPlanner,
  question: PlanningQuestion,
  tester: EntryTester,
  terms: PlanTerms = {},
): Promise<TestedPath> {
  const asked: CompetenceId[] = [];
  let now = question;
  for (;;) {
    const planned = await planner.plan(now, terms);
    const best = asked.length < entryTests.most ? mostWorthAsking(now, planned, asked, tester) : undefined;
    if (best === undefined) return { ...planned, asked };
    asked.push(best);
    now = withAnswer(now, best, await tester.ask(best));
  }
}

function withAnswer(question: PlanningQuestion, competenceId: CompetenceId, level: Level): PlanningQuestion {
  const answer = measuredToday(competenceId, level, question.asOf);
  return { ...question, teacher: { ...question.teacher, evidence: [...question.teacher.evidence, answer] } };
}

const mostWorthAsking = (
  question: PlanningQuestion,
  planned: PlannedPath,
  asked: readonly CompetenceId[],
  tester: EntryTester,
): CompetenceId | undefined =>
  worthAsking(question, planned).find(
    ({ competenceId }) => !asked.includes(competenceId) && tester.canTest(competenceId),
  )?.competenceId;
