import type { LevelRequirement } from '@academy/contracts/competences';
import { has, keyOf } from '../programme/levels';
import { givesLevel, providersByCompetence, type PathModule } from '../programme/path-module';
import { aimedAt, type PathProblem } from '../programme/path-problem';
import { SmallestFirst } from './smallest-first';

/** The cheapest single chain to each module and to each level, in units of hours. */
export interface Chains {
  /** Of each module, itself included. No path with the module in it takes less. */
  readonly hoursTo: ReadonlyMap<PathModule, number>;
  /** The module at the end of the cheapest chain to a level, by its key. */
  readonly lastOf: ReadonlyMap<string, PathModule>;
}

/**
 * A module waits for the most expensive of its needs, a level for the cheapest module that leads over it: Dijkstra's
 * algorithm on and/or graphs (Knuth, "A generalization of Dijkstra's algorithm", 1977). Of what is needed together only
 * the dearest counts, so that each figure is a bound and not a price.
 */
export function cheapestChains({ modules, start }: PathProblem): Chains {
  const hoursTo = new Map<PathModule, number>();
  const lastOf = new Map<string, PathModule>();
  const missing = new Map(modules.map((module) => [module, module.needs.filter((need) => !has(start, need)).length]));
  const waiting = waitingByLevel(modules, start);
  const queue = new SmallestFirst<PathModule>();
  for (const module of modules) if (missing.get(module) === 0) queue.add(module.hours, module);
  for (let next = queue.take(); next; next = queue.take()) {
    hoursTo.set(next.item, next.size);
    for (const key of levelKeysOf(next.item)) {
      if (lastOf.has(key)) continue;
      lastOf.set(key, next.item);
      for (const module of waiting.get(key) ?? []) {
        const left = (missing.get(module) ?? 0) - 1;
        missing.set(module, left);
        if (left === 0) queue.add(next.size + module.hours, module);
      }
    }
  }
  return { hoursTo, lastOf };
}

/** No path to this level takes less; Infinity when there is none. */
export function hoursOfChain(level: LevelRequirement, { hoursTo, lastOf }: Chains): number {
  const last = lastOf.get(keyOf(level));
  return last ? (hoursTo.get(last) ?? Infinity) : Infinity;
}

/**
 * Units of hours that must still follow each module on the shortest way on to something that is aimed at, itself not
 * included. A path without anything useless has such a way on from each of its modules, and none of it comes before.
 */
export function hoursBeyond(problem: PathProblem): ReadonlyMap<PathModule, number> {
  const { modules, start, pinned } = problem;
  const beyond = new Map<PathModule, number>();
  const providers = providersByCompetence(modules);
  const queue = new SmallestFirst<LevelRequirement>();
  const roots = [...aimedAt(problem), ...modules.flatMap(({ id, needs }) => (pinned.has(id) ? needs : []))];
  for (const need of roots) queue.add(0, need);
  const settled = new Set<string>();
  for (let next = queue.take(); next; next = queue.take()) {
    const { size, item: need } = next;
    if (has(start, need) || settled.has(keyOf(need))) continue;
    settled.add(keyOf(need));
    for (const { module } of providers.get(need.competenceId) ?? []) {
      if (beyond.has(module) || !givesLevel(module.gives, need)) continue;
      beyond.set(module, size);
      for (const before of module.needs) queue.add(size + module.hours, before);
    }
  }
  return beyond;
}

/** The levels that a module leads over, as keys. */
function levelKeysOf({ gives }: PathModule): string[] {
  return gives.flatMap(({ competenceId, from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => `${competenceId}@${from + step + 1}`),
  );
}

function waitingByLevel(modules: readonly PathModule[], start: PathProblem['start']) {
  const waiting = new Map<string, PathModule[]>();
  const wait = (need: LevelRequirement, module: PathModule): void => {
    const list = waiting.get(keyOf(need));
    if (list) list.push(module);
    else waiting.set(keyOf(need), [module]);
  };
  for (const module of modules) for (const need of module.needs) if (!has(start, need)) wait(need, module);
  return waiting;
}
