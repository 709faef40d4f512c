import { lpText } from './lp-text';
import type { PathProblem } from './path-problem';
import { programOf, type Objective, type PathProgram } from './path-program';

const programs = new WeakMap<PathProblem, PathProgram>();
const texts = new WeakMap<PathProblem, string>();

/** The problem as an integer programme; stated once a problem. */
export function statedProgram(problem: PathProblem): PathProgram {
  const known = programs.get(problem);
  if (known) return known;
  const program = programOf(problem);
  programs.set(problem, program);
  return program;
}

/**
 * The first stage of a problem in CPLEX LP format, for any solver that reads it. A large one takes a while to write
 * down, so it is written once a problem.
 */
export function programmeText(problem: PathProblem): string {
  const known = texts.get(problem);
  if (known !== undefined) return known;
  const program = statedProgram(problem);
  const text = lpText(program, program.objectives[0] as Objective);
  texts.set(problem, text);
  return text;
}
