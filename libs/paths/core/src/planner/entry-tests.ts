import type { CompetenceId, Level, LevelRequirement } from '@academy/contracts/competences';
import { chanceOfLevel } from '@academy/matching/core';
import { has, type Levels } from '../domain/levels';
import { needsOf } from '../domain/path-module';
import { measuredToday } from './entry-test-stakes';
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
  most: 6,
  /** Hours that a test must be expected to save; it takes half an hour itself. */
  leastValue: 1,
  /** Hours that it costs to find out later that a target was not met after all. */
  lateDiscovery: 20,
  /** Hours that it is worth to find a way open to a target that the path does not reach. */
  openedWay: 3,
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

/** A test that is worth its half hour. */
export interface WorthAsking {
  readonly competenceId: CompetenceId;
  /** Hours that knowing the level is expected to save. */
  readonly hours: number;
  /** Whether it may show that a target is within reach after all, which the path does not lead to now. */
  readonly opensAWay: boolean;
}

type Asked = Pick<PlanningQuestion, 'modules' | 'targets' | 'framework'>;

/** What is planned and believed; of what is followed already no test saves anything any more. */
export type AskedAbout = Pick<PlannedPath, 'plan' | 'beliefs'> & { readonly following?: ReadonlySet<string> };

/** The competences of which a test is worth its time, the most first. */
export function worthAsking(asking: Asked, planned: AskedAbout): readonly WorthAsking[] {
  const { competences } = asking.framework;
  const worth = ({ saved, opened }: ValueOfAsking): number => saved + opened;
  return (
    [...valuesOfAsking(asking, planned)]
      .filter(([, value]) => worth(value) >= entryTests.leastValue)
      // Of safety only a credential says anything, so a test would change nothing.
      .filter(([competenceId]) => competences.get(competenceId)?.safetyCritical === false)
      .sort(([a, first], [b, second]) => worth(second) - worth(first) || (a < b ? -1 : 1))
      .map(([competenceId, { saved, opened }]) => ({ competenceId, hours: saved, opensAWay: opened > 0 }))
  );
}

/** What knowing the level of a competence is expected to be worth, in hours. */
export interface ValueOfAsking {
  /** Modules that turn out not to be needed, or that would have been begun without what they ask, and late discoveries. */
  readonly saved: number;
  /** Ways to targets that the path does not lead to, and that were only thought to be closed. */
  readonly opened: number;
}

/** What knowing a competence's level is worth. Only what there is some evidence about is worth asking. */
export function valuesOfAsking(
  { modules, targets }: Pick<PlanningQuestion, 'modules' | 'targets'>,
  { plan, beliefs, following = new Set() }: AskedAbout,
): ReadonlyMap<CompetenceId, ValueOfAsking> {
  const values = new Map<CompetenceId, ValueOfAsking>();
  const add = (competenceId: CompetenceId, value: Partial<ValueOfAsking>): void => {
    if (!beliefs.has(competenceId)) return;
    const { saved, opened } = values.get(competenceId) ?? { saved: 0, opened: 0 };
    values.set(competenceId, { saved: saved + (value.saved ?? 0), opened: opened + (value.opened ?? 0) });
  };
  const chance = ({ competenceId, level }: LevelRequirement): number => chanceOfLevel(beliefs.get(competenceId), level);
  const planned = new Set(plan.steps.map(({ slug }) => slug));
  const chosen = modules.filter(({ id }) => planned.has(id));
  const todo = chosen.filter(({ id }) => !following.has(id));
  const toBring = levelsGiven(todo);
  for (const { hours, outcomes, ...module } of todo) {
    for (const { competenceId, to } of outcomes)
      add(competenceId, { saved: (chance({ competenceId, level: to }) * hours) / outcomes.length });
    for (const need of needsOf({ ...module, outcomes }).filter((need) => !has(toBring, need)))
      add(need.competenceId, { saved: (1 - chance(need)) * hours });
  }
  for (const { target } of plan.mastered.filter(({ target }) => targets.includes(target)))
    add(target.competenceId, { saved: (1 - chance(target)) * entryTests.lateDiscovery });
  const given = levelsGiven(chosen);
  const mastered = new Set(plan.mastered.map(({ target }) => target));
  for (const target of targets.filter((target) => !mastered.has(target) && !has(given, target))) {
    for (const bar of barsOf(target, modules, given))
      add(bar.competenceId, { opened: chance(bar) * entryTests.openedWay });
  }
  return values;
}

/** What may keep a target out of reach: the lowest level of each competence that some way to it asks, and its own. */
function barsOf(
  target: LevelRequirement,
  modules: PlanningQuestion['modules'],
  given: Levels,
): readonly LevelRequirement[] {
  const lowest = new Map<CompetenceId, LevelRequirement>([[target.competenceId, target]]);
  const ways = modules.filter(({ outcomes }) =>
    outcomes.some(({ competenceId, to }) => competenceId === target.competenceId && to >= target.level),
  );
  for (const need of ways.flatMap(needsOf)) {
    const known = lowest.get(need.competenceId);
    if (!has(given, need) && (!known || need.level < known.level)) lowest.set(need.competenceId, need);
  }
  return [...lowest.values()];
}

/** What the chosen modules themselves bring; the rest of what they need is assumed. */
export function levelsGiven(chosen: PlanningQuestion['modules']): Levels {
  const levels = new Map<CompetenceId, Level>();
  for (const { competenceId, to } of chosen.flatMap(({ outcomes }) => outcomes)) {
    if (to > (levels.get(competenceId) ?? 0)) levels.set(competenceId, to);
  }
  return levels;
}
