import type { CompetenceId, Level } from '@academy/contracts/competences';
import { chanceOfLevel } from '@academy/matching/core';
import { has, type Levels } from '../domain/levels';
import { needsOf } from '../domain/path-module';
import type { PathPlanner, PlannedPath, PlanTerms } from './path-planner';
import type { PlanningQuestion } from './planning-question';

/** Who can test; a level is seen only for what is asked. */
export interface EntryTester {
  canTest(competenceId: CompetenceId): boolean;
  ask(competenceId: CompetenceId): Promise<Level>;
}

export interface TestedPath extends PlannedPath {
  /** Competences that were tested, in the order of asking. */
  readonly asked: readonly CompetenceId[];
}

/** What asking costs and may save. */
export const entryTests = {
  most: 4,
  /** Hours that a test must be expected to save; it takes half an hour itself. */
  leastValue: 1,
  /** Hours that it costs to find out later that a target was not met after all. */
  lateDiscovery: 20,
} as const;

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
  const answer = { id: `entry-test:${competenceId}`, competenceId, type: 'quiz', level, date: question.asOf } as const;
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

/** A test that is worth its half hour. */
export interface WorthAsking {
  readonly competenceId: CompetenceId;
  /** Hours that knowing the level is expected to save. */
  readonly hours: number;
}

/** The competences of which a test is worth its time, the most first. */
export function worthAsking(asking: Asked, planned: Pick<PlannedPath, 'plan' | 'beliefs'>): readonly WorthAsking[] {
  const { competences } = asking.framework;
  return (
    [...valuesOfAsking(asking, planned)]
      .map(([competenceId, hours]) => ({ competenceId, hours }))
      .filter(({ hours }) => hours >= entryTests.leastValue)
      // Of safety only a credential says anything, so a test would change nothing.
      .filter(({ competenceId }) => competences.get(competenceId)?.safetyCritical === false)
      .sort((a, b) => b.hours - a.hours || (a.competenceId < b.competenceId ? -1 : 1))
  );
}

type Asked = Pick<PlanningQuestion, 'modules' | 'targets' | 'framework'>;

/**
 * Hours that knowing a competence's level is expected to save: modules that turn out not to be needed, modules that
 * would have been begun without what they ask, and targets that were only thought to be met. Only what there is some
 * evidence about is worth asking.
 */
export function valuesOfAsking(
  { modules, targets }: Pick<PlanningQuestion, 'modules' | 'targets'>,
  { plan, beliefs }: Pick<PlannedPath, 'plan' | 'beliefs'>,
): ReadonlyMap<CompetenceId, number> {
  const values = new Map<CompetenceId, number>();
  const add = (competenceId: CompetenceId, value: number): void => {
    if (beliefs.has(competenceId)) values.set(competenceId, (values.get(competenceId) ?? 0) + value);
  };
  const chance = (competenceId: CompetenceId, level: Level): number => chanceOfLevel(beliefs.get(competenceId), level);
  const planned = new Set(plan.steps.map(({ slug }) => slug));
  const chosen = modules.filter(({ id }) => planned.has(id));
  const given = levelsGiven(chosen);
  for (const { hours, outcomes, ...module } of chosen) {
    for (const { competenceId, to } of outcomes)
      add(competenceId, (chance(competenceId, to) * hours) / outcomes.length);
    const assumed = needsOf({ ...module, outcomes }).filter((need) => !has(given, need));
    for (const { competenceId, level } of assumed) add(competenceId, (1 - chance(competenceId, level)) * hours);
  }
  for (const { target } of plan.mastered) {
    if (targets.includes(target))
      add(target.competenceId, (1 - chance(target.competenceId, target.level)) * entryTests.lateDiscovery);
  }
  return values;
}

/** What the chosen modules themselves bring; the rest of what they need is assumed. */
export function levelsGiven(chosen: PlanningQuestion['modules']): Levels {
  const levels = new Map<CompetenceId, Level>();
  for (const { competenceId, to } of chosen.flatMap(({ outcomes }) => outcomes)) {
    if (to > (levels.get(competenceId) ?? 0)) levels.set(competenceId, to);
  }
  return levels;
}
