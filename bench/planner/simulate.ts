import { Highs } from '@academy/platform/solver';
import { SolvingPlanner } from '@academy/planner/core';
import { createPathPlanner } from '@academy/planner/server';
import { demoAcademy } from './academy';
import { cohort, usualNoise, type Noise } from './cohort';
import type { Outcome } from './execution';
import { GreedySolver } from './greedy-solver';
import { knowingTheTruth, policies, type World } from './policies';

export interface Figures {
  /** Priority-weighted levels reached, of what the planner that knows the truth reaches; in percent. */
  readonly attainment: number;
  /** Teachers who reached as much as that planner does, in percent. */
  readonly fully: number;
  readonly hours: number;
  readonly wasted: number;
  readonly failed: number;
}

export interface SimulationOptions {
  readonly root: string;
  readonly count: number;
  readonly seed: number;
  readonly noise?: Noise;
  readonly only?: readonly string[];
}

export const TRUTH = 'the planner that knows the truth';

/** A whole cohort plans at once: a limit that a busy machine can reach would change the figures. */
const UNHURRIED_MS = 24 * 3_600_000;

/** Lets a cohort live by each policy; the same options give the same figures. */
export async function simulate({
  root,
  count,
  seed,
  noise = usualNoise,
  only,
}: SimulationOptions): Promise<Record<string, Figures>> {
  const academy = await demoAcademy(root);
  const world: World = {
    ...{ academy, noise },
    planner: createPathPlanner(await Highs.load(), { timeLimitMs: UNHURRIED_MS }),
    greedy: new SolvingPlanner(new GreedySolver(), UNHURRIED_MS, () => performance.now()),
  };
  const teachers = cohort(academy, count, seed, noise);
  const best = await Promise.all(teachers.map((teacher) => knowingTheTruth(world, teacher, 0)));
  const rows: Record<string, Figures> = { [TRUTH]: figuresOf(best, best) };
  for (const [name, policy] of Object.entries(policies)) {
    if (only && !only.includes(name)) continue;
    const lived = await Promise.all(teachers.map((teacher, at) => policy(world, teacher, best[at]?.hours ?? 0)));
    rows[name] = figuresOf(lived, best);
  }
  return rows;
}

function figuresOf(lived: readonly Outcome[], best: readonly Outcome[]): Figures {
  const mean = (of: (outcome: Outcome) => number): number =>
    lived.reduce((sum, one) => sum + of(one), 0) / lived.length;
  const possible = best.reduce((sum, { worth }) => sum + worth, 0);
  const asMuch = lived.filter(({ worth }, at) => worth >= (best[at]?.worth ?? 0)).length;
  return {
    attainment: (100 * lived.reduce((sum, { worth }) => sum + worth, 0)) / possible,
    fully: (100 * asMuch) / lived.length,
    hours: mean(({ hours }) => hours),
    wasted: mean(({ wasted }) => wasted),
    failed: mean(({ failed }) => failed),
  };
}
