import type { ModuleFacts } from '@academy/contracts/catalogue';

type Leading = Pick<ModuleFacts, 'outcomes' | 'prerequisites'>;

type Requirements = ReadonlyMap<string, readonly string[]>;

/**
 * A chain of levels in which each asks for the next and the last for the first, such as
 * `['a@2', 'b@1', 'a@2']`; undefined when there is none.
 *
 * Every level that a module gives asks for the level the module starts from and for its prerequisites.
 */
export function findPrerequisiteCycle(modules: readonly Leading[]): readonly string[] | undefined {
  const asks = requirementsOf(modules);
  const done = new Set<string>();
  for (const start of asks.keys()) {
    const cycle = cycleFrom(start, asks, done);
    if (cycle) return cycle;
  }
  return undefined;
}

function requirementsOf(modules: readonly Leading[]): Requirements {
  const asks = new Map<string, string[]>();
  for (const { outcomes, prerequisites } of modules) {
    const needs = [
      ...outcomes.map(({ competenceId, from }) => ({ competenceId, level: from })),
      ...prerequisites,
    ].filter(({ level }) => level > 0);
    for (const given of outcomes.flatMap(levelsGiven)) {
      const all = asks.get(given) ?? [];
      all.push(...needs.map(({ competenceId, level }) => `${competenceId}@${level}`));
      asks.set(given, all);
    }
  }
  return asks;
}

function levelsGiven({ competenceId, from, to }: ModuleFacts['outcomes'][number]): string[] {
  return Array.from({ length: to - from }, (_, index) => `${competenceId}@${from + index + 1}`);
}

/** Depth first with its own stack, since chains may be long. */
function cycleFrom(start: string, asks: Requirements, done: Set<string>): readonly string[] | undefined {
  if (done.has(start)) return undefined;
  const path = [start];
  const rests = [[...(asks.get(start) ?? [])]];
  const onPath = new Set(path);
  while (path.length > 0) {
    const next = rests.at(-1)?.pop();
    if (next === undefined) {
      const left = path.pop() as string;
      rests.pop();
      onPath.delete(left);
      done.add(left);
    } else if (onPath.has(next)) {
      return [...path.slice(path.indexOf(next)), next];
    } else if (!done.has(next)) {
      path.push(next);
      onPath.add(next);
      rests.push([...(asks.get(next) ?? [])]);
    }
  }
  return undefined;
}
