import type { LevelRequirement } from '@academy/contracts/competences';
import { reach } from '../../libs/planner/core/src/programme/follow';
import { has, keyOf } from '../../libs/planner/core/src/programme/levels';
import { givesLevel, type PathModule } from '../../libs/planner/core/src/programme/path-module';
import { aimedAt, worthOf, type PathProblem } from '../../libs/planner/core/src/programme/path-problem';
import type { PathSolution } from '../../libs/planner/core/src/programme/path-solver';
import type { PathSolver } from '@academy/planner/core';

/** The cheaper method to compare with: takes what serves most open needs an hour, then drops what turned out useless. */
export class GreedySolver implements PathSolver {
  async solve(problem: PathProblem): Promise<PathSolution> {
    const budget = problem.aim.kind === 'best-effort' ? (problem.aim.budget ?? Infinity) : Infinity;
    const chosen = withoutUseless(cover(problem), problem);
    const fitting = within(chosen, problem, budget);
    const objective = fitting.reduce((sum, { hours }) => sum + hours, 0);
    return {
      chosen: fitting.map(({ id }) => id),
      optimal: false,
      objective,
      bound: 0,
      solver: 'greedy',
      modelHash: '',
    };
  }
}

function cover(problem: PathProblem): PathModule[] {
  const chosen = problem.modules.filter(({ id }) => problem.pinned.has(id));
  for (;;) {
    const open = openNeeds(chosen, problem);
    const best = problem.modules
      .filter((module) => !chosen.includes(module))
      .map((module) => ({ module, served: open.filter((need) => givesLevel(module.gives, need)).length }))
      .filter(({ served }) => served > 0)
      .sort((a, b) => b.served / b.module.hours - a.served / a.module.hours || (a.module.id < b.module.id ? -1 : 1))[0];
    if (!best) return chosen;
    chosen.push(best.module);
  }
}

function openNeeds(chosen: readonly PathModule[], problem: PathProblem): LevelRequirement[] {
  const needs = new Map(
    [...aimedAt(problem), ...chosen.flatMap((module) => module.needs)].map((need) => [keyOf(need), need]),
  );
  return [...needs.values()].filter(
    (need) => !has(problem.start, need) && !chosen.some(({ gives }) => givesLevel(gives, need)),
  );
}

/** From the longest on, what can go without leaving a need open. */
function withoutUseless(chosen: readonly PathModule[], problem: PathProblem): PathModule[] {
  const longestFirst = [...chosen].sort((a, b) => b.hours - a.hours);
  return longestFirst.reduce<PathModule[]>(
    (kept, module) => {
      const rest = kept.filter((other) => other !== module);
      return openNeeds(rest, problem).length === 0 && !problem.pinned.has(module.id) ? rest : kept;
    },
    [...chosen],
  );
}

/** In an order in which they can be followed, as far as the hours go, and never what then leads nowhere. */
function within(chosen: readonly PathModule[], problem: PathProblem, budget: number): PathModule[] {
  const kept: PathModule[] = [];
  let hours = 0;
  for (const module of reach(chosen, problem.start).order) {
    if (hours + module.hours > budget) continue;
    const { order } = reach([...kept, module], problem.start);
    if (order.length <= kept.length) continue;
    kept.push(module);
    hours += module.hours;
  }
  if (problem.aim.kind === 'reach') return kept;
  const { wishes } = problem.aim;
  const worth = (modules: readonly PathModule[]) => worthOf(wishes, reach(modules, problem.start).levels);
  return kept.filter((module) => worth(kept.filter((other) => other !== module)) < worth(kept));
}
