import { lpText } from './lp-text';
import type { PathProblem } from './path-problem';
import { programOf, type Objective } from './path-program';

const texts = new WeakMap<PathProblem, string>();

/**
 * The first stage of a problem in CPLEX LP format, for any solver that reads it. A large one takes a while to write
 * down, so it is written once a problem.
 */
export function programmeText(problem: PathProblem): string {
  const known = texts.get(problem);
  if (known !== undefined) return known;
  const program = programOf(problem);
  const text = lpText(program, program.objectives[0] as Objective);
  texts.set(problem, text);
  return text;
}
