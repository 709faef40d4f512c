import { reach } from '../programme/follow';
import { has, keyOf } from '../programme/levels';
import type { PathModule } from '../programme/path-module';
import { aimedAt, type PathProblem } from '../programme/path-problem';
import { cheapestChains, hoursBeyond, type Chains } from './chains';
import { costOf } from './cost';

/**
 * The same problem without the modules that no path of at most so many units can hold, since the cheapest chain to
 * them and the shortest way on from them together take more. Every path within the limit that holds nothing useless, so
 * also the best, is one of the narrowed problem.
 */
export function withinHours(problem: PathProblem, limit: number, { hoursTo } = cheapestChains(problem)): PathProblem {
  const beyond = hoursBeyond(problem);
  const hoursThrough = (module: PathModule): number =>
    (hoursTo.get(module) ?? Infinity) + (beyond.get(module) ?? Infinity);
  const modules = problem.modules.filter((module) => problem.pinned.has(module.id) || hoursThrough(module) <= limit);
  return { ...problem, modules };
}

/** Some path to everything that is aimed at, soon found and seldom the best: the cheapest chains, less what is of no use. */
export function somePath(problem: PathProblem, chains: Chains): readonly PathModule[] | undefined {
  const chosen = new Set<PathModule>();
  const open = [...aimedAt(problem)];
  const add = (module: PathModule): void => {
    if (chosen.has(module)) return;
    chosen.add(module);
    open.push(...module.needs);
  };
  for (const module of problem.modules) if (problem.pinned.has(module.id)) add(module);
  for (let need = open.pop(); need; need = open.pop()) {
    if (has(problem.start, need)) continue;
    const last = chains.lastOf.get(keyOf(need));
    if (!last) return undefined;
    add(last);
  }
  return leads([...chosen], problem) ? withoutUseless([...chosen], problem) : undefined;
}

/** Takes away what is not needed, the longest first. */
function withoutUseless(path: readonly PathModule[], problem: PathProblem): readonly PathModule[] {
  const longestFirst = [...path].sort((a, b) => b.hours - a.hours || (a.id < b.id ? -1 : 1));
  return longestFirst.reduce<readonly PathModule[]>((kept, module) => {
    const rest = kept.filter((other) => other !== module);
    return !problem.pinned.has(module.id) && leads(rest, problem) ? rest : kept;
  }, path);
}

/** Whether these can all be followed and lead to everything that is aimed at. */
function leads(path: readonly PathModule[], problem: PathProblem): boolean {
  const { stuck, levels } = reach(path, problem.start);
  return stuck.length === 0 && aimedAt(problem).every((level) => has(levels, level));
}

export const unitsOf = (path: readonly PathModule[]): number => costOf(path).hours;
