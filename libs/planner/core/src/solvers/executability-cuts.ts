import { reach } from '../programme/follow';
import { has, levelIn } from '../programme/levels';
import { choiceColumn, type Row, type Term } from '../programme/path-program';
import type { PathProblem } from '../programme/path-problem';

/**
 * Rows that a choice breaks whose modules wait for each other; none when it can be followed.
 *
 * Whoever follows the choice gets stuck at some levels. Any path that does contain one of the waiting modules must at
 * some moment rise above those levels, and the module that does so first could be followed there and was not chosen.
 */
export function executabilityCuts(problem: PathProblem, ones: ReadonlySet<string>, serial: number): Row[] {
  const { modules, start } = problem;
  const chosen = modules.filter((_, m) => ones.has(choiceColumn(m)));
  const { stuck, levels } = reach(chosen, start);
  if (stuck.length === 0) return [];
  const waysOut = modules.flatMap(({ needs, gives }, m): Term[] => {
    const helps = gives.some(({ competenceId, to }) => to > levelIn(levels, competenceId));
    const possible = !ones.has(choiceColumn(m)) && needs.every((need) => has(levels, need));
    return possible && helps ? [[-1, choiceColumn(m)]] : [];
  });
  const waiting = new Set(stuck);
  return modules.flatMap((module, m): Row[] => {
    if (!waiting.has(module)) return [];
    return [{ name: `follows${serial}_${m}`, terms: [[1, choiceColumn(m)], ...waysOut], sense: '<=', value: 0 }];
  });
}
