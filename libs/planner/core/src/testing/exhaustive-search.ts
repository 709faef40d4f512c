import type { ModuleFacts } from '@academy/contracts/catalogue';
import { beliefsOf, blocksOf, masteredLevel } from '@academy/matching/core';
import type { Plan } from '../plan/plan';
import type { PlanningQuestion } from '../question/planning-question';

interface Outcome {
  readonly kind: Plan['kind'];
  readonly hours: number;
  /** Priority-weighted levels that were reached. */
  readonly worth: number;
  /** The fewest with which that can be had. */
  readonly modules: number;
}

/**
 * The answer to a small question by trying every set of modules: shares beliefs and filters with the planner, and
 * nothing of how it searches.
 */
export function exhaustively(question: PlanningQuestion): Outcome {
  const start = startOf(question);
  const open = question.modules.filter((module) => blocksOf(module, question.teacher, question).length === 0);
  const targets = question.targets.filter(({ competenceId, level }) => (start.get(competenceId) ?? 0) < level);
  if (targets.length === 0) return { kind: 'NOTHING_TO_DO', hours: 0, worth: 0, modules: 0 };
  const sets = [...subsetsOf(open)].flatMap((modules) => {
    const levels = followed(modules, start);
    if (!levels) return [];
    const worth = worthOf(question, start, levels);
    const all = targets.every(({ competenceId, level }) => (levels.get(competenceId) ?? 0) >= level);
    return [{ hours: modules.reduce((sum, { hours }) => sum + hours, 0), worth, all, modules: modules.length }];
  });
  const budget = question.hoursBudget ?? Infinity;
  const fits = sets.filter(({ hours }) => hours <= budget);
  const complete = sets.filter(({ all }) => all);
  const fitting = fits.filter(({ all }) => all);
  if (fitting.length > 0) return { kind: 'PLAN', ...best(fitting) };
  return { kind: complete.length > 0 ? 'OVER_BUDGET' : 'INFEASIBLE_TARGET', ...best(fits) };
}

const best = (sets: readonly { hours: number; worth: number; modules: number }[]) => {
  const [first] = [...sets].sort((a, b) => b.worth - a.worth || a.hours - b.hours || a.modules - b.modules);
  return { hours: first?.hours ?? 0, worth: first?.worth ?? 0, modules: first?.modules ?? 0 };
};

export function startOf({ teacher, framework, asOf, tau }: PlanningQuestion): Map<string, number> {
  const beliefs = beliefsOf(teacher.evidence, framework, asOf);
  return new Map([...beliefs].map(([id, belief]) => [id, masteredLevel(belief, tau)]));
}

/** The levels after following all of these, in whatever order they can be; undefined when they cannot. */
export function followed(modules: readonly ModuleFacts[], start: ReadonlyMap<string, number>) {
  const levels = new Map(start);
  let left = [...modules];
  while (left.length > 0) {
    const next = left.find(
      ({ prerequisites, outcomes }) =>
        prerequisites.every(({ competenceId, level }) => (levels.get(competenceId) ?? 0) >= level) &&
        outcomes.every(({ competenceId, from }) => (levels.get(competenceId) ?? 0) >= from),
    );
    if (!next) return undefined;
    for (const { competenceId, to } of next.outcomes) {
      levels.set(competenceId, Math.max(to, levels.get(competenceId) ?? 0));
    }
    left = left.filter((module) => module !== next);
  }
  return levels;
}

/** Each level on the way to a target counts with the target's priority. */
export function worthOf(
  { targets }: PlanningQuestion,
  start: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, number>,
): number {
  return targets.reduce((sum, { competenceId, level, priority }) => {
    const before = start.get(competenceId) ?? 0;
    return sum + priority * Math.max(0, Math.min(level, levels.get(competenceId) ?? 0) - before);
  }, 0);
}

function* subsetsOf<T>(items: readonly T[]): Generator<T[]> {
  for (let bits = 0; bits < 2 ** items.length; bits += 1) yield items.filter((_, place) => bits & (1 << place));
}
