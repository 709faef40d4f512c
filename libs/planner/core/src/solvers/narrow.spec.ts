import { beliefsOf } from '@academy/matching/core';
import { reach } from '../programme/follow';
import { has } from '../programme/levels';
import type { PathModule } from '../programme/path-module';
import { aimedAt, withinClosure, type PathProblem } from '../programme/path-problem';
import { followable, offerFor, openModules } from '../question/offer';
import { masteredIn } from '../question/start';
import { smallQuestion } from '../testing/small-academies';
import { cheapestChains, hoursOfChain } from './chains';
import { somePath, unitsOf, withinHours } from './narrow';

const SEEDS = Array.from({ length: 6_000 }, (_, seed) => 7_000 + seed);

/** A small problem: the targets of a question that can be reached at all. */
function problemOf(seed: number): PathProblem {
  const question = smallQuestion(seed);
  const start = masteredIn(beliefsOf(question.teacher.evidence, question.framework, question.asOf));
  const { all, pinned } = offerFor(question);
  const modules = followable(openModules(all), start, pinned);
  const { levels } = reach(modules, start);
  const reachable = question.targets.filter((target) => has(levels, target));
  return withinClosure({ modules, start, pinned, aim: { kind: 'reach', levels: reachable } });
}

const leads = (path: readonly PathModule[], problem: PathProblem): boolean => {
  const { stuck, levels } = reach(path, problem.start);
  return stuck.length === 0 && aimedAt(problem).every((level) => has(levels, level));
};

/** Every path to the targets of which no module can be left out. */
function pathsWithoutUseless(problem: PathProblem): PathModule[][] {
  const paths: PathModule[][] = [];
  for (let bits = 0; bits < 2 ** problem.modules.length; bits += 1) {
    const path = problem.modules.filter((_, place) => bits & (1 << place));
    const minimal = (): boolean =>
      path.every(
        (module) =>
          !leads(
            path.filter((other) => other !== module),
            problem,
          ),
      );
    if (leads(path, problem) && minimal()) paths.push(path);
  }
  return paths;
}

const problems = SEEDS.flatMap((seed) => {
  const problem = problemOf(seed);
  return aimedAt(problem).length > 0 ? [{ seed, problem, paths: pathsWithoutUseless(problem) }] : [];
});

describe(`On ${problems.length} small problems (seeds from ${SEEDS[0]})`, () => {
  it('narrowing loses no path within the limit', () => {
    for (const { seed, problem, paths } of problems) {
      for (const path of paths) {
        const kept = new Set(withinHours(problem, unitsOf(path)).modules);
        const lost = path.filter((module) => !kept.has(module)).map(({ id }) => id);
        expect({ seed, lost }).toEqual({ seed, lost: [] });
      }
    }
  });

  it('narrowing does leave modules out', () => {
    const out = problems.filter(({ problem, paths }) => {
      const shortest = Math.min(...paths.map(unitsOf));
      return withinHours(problem, shortest).modules.length < problem.modules.length;
    });
    expect(out.length).toBeGreaterThan(problems.length / 10);
  });

  it('the path that is soon found leads to the targets and is no shorter than the best', () => {
    for (const { seed, problem, paths } of problems) {
      const found = somePath(problem, cheapestChains(problem));
      expect({ seed, leads: found && leads(found, problem) }).toEqual({ seed, leads: true });
      expect(unitsOf(found ?? [])).toBeGreaterThanOrEqual(Math.min(...paths.map(unitsOf)));
    }
  });

  it('no path is shorter than the cheapest chain to any of its targets', () => {
    for (const { problem, paths } of problems) {
      const chains = cheapestChains(problem);
      const longest = Math.max(...aimedAt(problem).map((level) => hoursOfChain(level, chains)));
      expect(longest).toBeLessThanOrEqual(Math.min(...paths.map(unitsOf)));
    }
  });
});
