import type { Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { blocksOf } from '@academy/matching/core';
import { planWithEntryTests, type PathPlanner, type PlanningQuestion } from '@academy/planner/core';
import type { Academy } from './academy';
import { asLevel, asOf, type Noise, type SimulatedTeacher } from './cohort';
import { Life, realStart, type Levels, type Outcome } from './execution';
import { Dice } from '@academy/kernel';
import { closenessTo } from './text-closeness';

export interface World {
  readonly academy: Academy;
  readonly planner: PathPlanner;
  readonly greedy: PathPlanner;
  readonly noise: Noise;
}

export type Policy = (world: World, teacher: SimulatedTeacher, optimumHours: number) => Promise<Outcome>;

/** Who cannot follow a module finds out a quarter of the way, where anyone is listening. */
const NOTICED_EARLY = 0.25;
const NOTICED_LATE = 1;
const MAX_ROUNDS = 6;

/** What a planner is asked for a simulated teacher, by what they show and the hours they have left. */
export const questionOf = (
  academy: Academy,
  teacher: SimulatedTeacher,
  evidence: readonly Evidence[] = teacher.evidence,
  hoursBudget: number = teacher.hoursBudget,
): PlanningQuestion => ({
  modules: academy.modules,
  framework: { competences: academy.competences },
  teacher: { limits: teacher.limits, credentials: teacher.credentials, evidence },
  targets: teacher.goal.targets,
  hoursBudget,
  asOf,
  full: academy.full,
});

const verdict = (competenceId: string, level: Level, of: string): Evidence => ({
  ...{ id: `${of}:${competenceId}`, competenceId, type: 'assessor', level, date: asOf, certifiedByAcademy: true },
});

const certificate = (competenceId: string, level: Level, slug: string): Evidence => ({
  ...{ id: `${slug}:${competenceId}`, competenceId, type: 'certificate', level, date: asOf, certifiedByAcademy: true },
});

const tested = (competenceId: string, level: Level): Evidence => ({
  ...{ id: `test:${competenceId}`, competenceId, type: 'quiz', level, date: asOf },
});

/** Everything known exactly, also what is 0: what the best of all planners would know. */
const exactly = ({ academy }: World, start: Levels): Evidence[] =>
  [...academy.competences.values()].flatMap(({ id, safetyCritical }) => {
    const level = start.get(id) ?? 0;
    if (!safetyCritical) return [verdict(id, level, 'truth')];
    return level > 0 ? [certificate(id, level, 'truth')] : [];
  });

/** Plans, follows, learns from what happens, and plans again, until there is nothing left to do. */
async function withFeedback(
  world: World,
  teacher: SimulatedTeacher,
  planner: PathPlanner,
  tests: boolean,
): Promise<Outcome> {
  const start = realStart(world.academy, teacher, asOf);
  const life = new Life(world.academy, teacher, start);
  const dice = new Dice(teacher.seed ^ 0x5eed);
  // A test shows one level, however often one looks at it.
  const shown = new Map<string, Level>();
  const tester = {
    canTest: (id: string) => tests && !shown.has(id),
    ask: async (id: string) => {
      const level = asLevel(dice.normal(start.get(id) ?? 0, world.noise.quizSpread));
      shown.set(id, level);
      return level;
    },
  };
  let evidence: readonly Evidence[] = teacher.evidence;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const question = questionOf(world.academy, teacher, evidence, Math.max(0, teacher.hoursBudget - life.hours));
    const { plan, asked } = await planWithEntryTests(planner, question, tester);
    evidence = [...evidence, ...asked.map((id) => tested(id, shown.get(id) ?? 0))];
    const news: Evidence[] = [];
    for (const { slug } of plan.steps) {
      const module = life.module(slug);
      if (life.follow(module, NOTICED_EARLY)) {
        news.push(...module.outcomes.map(({ competenceId, to }) => certificate(competenceId, to, slug)));
        continue;
      }
      // The trainer sees what is missing.
      const needs = [
        ...module.prerequisites,
        ...module.outcomes.map(({ competenceId, from }) => ({ competenceId, level: from })),
      ];
      news.push(
        ...needs
          .filter(({ level }) => level > 0)
          .map(({ competenceId }) => verdict(competenceId, life.levels.get(competenceId) ?? 0, `seen${round}`)),
      );
      break;
    }
    // At the end of a path an assessor looks at what the goal asks.
    const finished = news.length === plan.steps.flatMap(({ slug }) => life.module(slug).outcomes).length;
    if (finished) news.push(...finalVerdicts(teacher, life, dice, world.noise, round));
    const before = evidence.length;
    evidence = [...evidence, ...news];
    if (evidence.length === before || (finished && reached(teacher, life))) break;
    if (finished && plan.kind !== 'PLAN' && plan.steps.length === 0) break;
  }
  return life.outcome(start);
}

const reached = ({ goal }: SimulatedTeacher, { levels }: Life): boolean =>
  goal.targets.every(({ competenceId, level }) => (levels.get(competenceId) ?? 0) >= level);

const finalVerdicts = (
  { goal }: SimulatedTeacher,
  { levels }: Life,
  dice: Dice,
  noise: Noise,
  round: number,
): Evidence[] =>
  goal.targets.map(({ competenceId }) =>
    verdict(competenceId, asLevel(dice.normal(levels.get(competenceId) ?? 0, noise.assessorSpread)), `final${round}`),
  );

/** Follows a list once, whatever happens. */
function once(world: World, teacher: SimulatedTeacher, slugs: readonly string[]): Outcome {
  const start = realStart(world.academy, teacher, asOf);
  const life = new Life(world.academy, teacher, start);
  for (const slug of slugs) {
    const module = life.module(slug);
    if (life.hours + module.hours <= teacher.hoursBudget) life.follow(module, NOTICED_LATE);
  }
  return life.outcome(start);
}

const openTo = ({ academy }: World, teacher: SimulatedTeacher) =>
  academy.modules.filter((module) => blocksOf(module, teacher, { asOf, full: academy.full }).length === 0);

/** The first that fit in as many hours as the optimum takes. */
function upTo(hours: number, modules: readonly { id: string; hours: number }[]): string[] {
  let left = hours;
  return modules.flatMap(({ id, hours: own }) => {
    if (own > left) return [];
    left -= own;
    return [id];
  });
}

export const knowingTheTruth: Policy = async (world, teacher) => {
  const start = realStart(world.academy, teacher, asOf);
  const { plan } = await world.planner.plan(
    questionOf(world.academy, teacher, exactly(world, start), teacher.hoursBudget),
  );
  return once(
    world,
    teacher,
    plan.steps.map(({ slug }) => slug),
  );
};

export const policies: Readonly<Record<string, Policy>> = {
  'ours: tests, exact, planning again': (world, teacher) => withFeedback(world, teacher, world.planner, true),
  '— without entry tests': (world, teacher) => withFeedback(world, teacher, world.planner, false),
  '— greedy instead of exact': (world, teacher) => withFeedback(world, teacher, world.greedy, true),
  'exact on self-assessment, once': async (world, teacher) => {
    const said = teacher.evidence.flatMap((piece) =>
      piece.type === 'self' ||
      (piece.type === 'certificate' && world.academy.competences.get(piece.competenceId)?.safetyCritical)
        ? [piece.type === 'self' ? verdict(piece.competenceId, piece.level, 'self') : piece]
        : [],
    );
    const { plan } = await world.planner.plan(questionOf(world.academy, teacher, said, teacher.hoursBudget));
    return once(
      world,
      teacher,
      plan.steps.map(({ slug }) => slug),
    );
  },
  'fixed route': async (world, teacher) => {
    const open = new Set(openTo(world, teacher).map(({ id }) => id));
    return once(
      world,
      teacher,
      teacher.goal.fixedPath.filter((slug) => open.has(slug)),
    );
  },
  'closest text, as many hours as the optimum': async (world, teacher, hours) => {
    const closeness = closenessTo(world.academy, teacher.goal);
    const ranked = [...openTo(world, teacher)].sort((a, b) => (closeness.get(b.id) ?? 0) - (closeness.get(a.id) ?? 0));
    return once(world, teacher, upTo(hours, ranked));
  },
  'most popular, as many hours as the optimum': async (world, teacher, hours) =>
    once(
      world,
      teacher,
      upTo(
        hours,
        [...openTo(world, teacher)].sort((a, b) => b.enrolments - a.enrolments),
      ),
    ),
};
