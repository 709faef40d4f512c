import type { CompetenceId, Level, LevelRequirement } from '@academy/contracts/competences';
import { chanceOfLevel } from '@academy/matching/core';
import { slugsOf } from '../plan/plan';
import { has, keyOf, type Levels } from '../programme/levels';
import { needsOf } from '../programme/path-module';
import type { PlannedPath } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';

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
interface ValueOfAsking {
  /** Modules that turn out not to be needed, or that would have been begun without what they ask, and late discoveries. */
  readonly saved: number;
  /** Ways to targets that the path does not lead to, and that were only thought to be closed. */
  readonly opened: number;
}

/** What knowing a competence's level is worth. Only what there is some evidence about is worth asking. */
function valuesOfAsking(
  { modules, targets }: Pick<PlanningQuestion, 'modules' | 'targets'>,
  { plan, beliefs, following = new Set() }: AskedAbout,
): ReadonlyMap<CompetenceId, ValueOfAsking> {
  const chance: Chance = ({ competenceId, level }) => chanceOfLevel(beliefs.get(competenceId), level);
  const planned = new Set(slugsOf(plan));
  const chosen = modules.filter(({ id }) => planned.has(id));
  // A plan may have been kept as text meanwhile, and has targets of its own then.
  const met = new Set(plan.mastered.map(({ target }) => keyOf(target)));
  const [mastered, open] = [
    targets.filter((one) => met.has(keyOf(one))),
    targets.filter((one) => !met.has(keyOf(one))),
  ];
  const values = new Map<CompetenceId, ValueOfAsking>();
  for (const [competenceId, value] of [
    ...inSteps(
      chosen.filter(({ id }) => !following.has(id)),
      chance,
    ),
    ...inMastered(mastered, chance),
    ...inClosedWays(open, modules, levelsGiven(chosen), chance),
  ]) {
    if (!beliefs.has(competenceId)) continue;
    const { saved, opened } = values.get(competenceId) ?? { saved: 0, opened: 0 };
    values.set(competenceId, { saved: saved + (value.saved ?? 0), opened: opened + (value.opened ?? 0) });
  }
  return values;
}

type Modules = PlanningQuestion['modules'];
type Chance = (requirement: LevelRequirement) => number;
type Values = readonly (readonly [CompetenceId, Partial<ValueOfAsking>])[];

/** Of steps that are still to be begun: they may not be needed, or be begun without what they ask. */
function inSteps(todo: Modules, chance: Chance): Values {
  const toBring = levelsGiven(todo);
  return todo.flatMap((module): Values => {
    const { hours, outcomes } = module;
    const brought = needsOf(module).filter((need) => !has(toBring, need));
    return [
      ...outcomes.map(({ competenceId, to }) => {
        const saved = (chance({ competenceId, level: to }) * hours) / outcomes.length;
        return [competenceId, { saved }] as const;
      }),
      ...brought.map((need) => [need.competenceId, { saved: (1 - chance(need)) * hours }] as const),
    ];
  });
}

/** Of targets that count as met: it may show only later that one was not. */
const inMastered = (mastered: readonly LevelRequirement[], chance: Chance): Values =>
  mastered.map((target) => [target.competenceId, { saved: (1 - chance(target)) * entryTests.lateDiscovery }] as const);

/** Of targets that the path does not lead to: a way to one may be open after all. */
const inClosedWays = (open: readonly LevelRequirement[], modules: Modules, given: Levels, chance: Chance): Values =>
  open
    .filter((target) => !has(given, target))
    .flatMap((target) => barsOf(target, modules, given))
    .map((bar) => [bar.competenceId, { opened: chance(bar) * entryTests.openedWay }] as const);

/** What may keep a target out of reach: the lowest level of each competence that some way to it asks, and its own. */
function barsOf(target: LevelRequirement, modules: Modules, given: Levels): readonly LevelRequirement[] {
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
export function levelsGiven(chosen: Modules): Levels {
  const levels = new Map<CompetenceId, Level>();
  for (const { competenceId, to } of chosen.flatMap(({ outcomes }) => outcomes)) {
    if (to > (levels.get(competenceId) ?? 0)) levels.set(competenceId, to);
  }
  return levels;
}
