import type { LevelRequirement } from '@academy/contracts/competences';
import { reach } from '../programme/follow';
import { byText, has } from '../programme/levels';
import type { PathModule } from '../programme/path-module';
import { withinClosure, worthOf, type PathProblem, type Wish } from '../programme/path-problem';
import { BackwardSearch, type Found } from './backward-search';
import { isLess } from './cost';

interface Effort {
  readonly isSpent: boolean;
  spend(): void;
}

export interface Effortful {
  readonly chosen: readonly PathModule[];
  readonly optimal: boolean;
  /** Worth reached, and the worth that nothing can exceed. */
  readonly objective: number;
  readonly bound: number;
}

/** How many of a competence's levels are wished, from the lowest up; one place a competence. */
type Wanted = readonly number[];

/** Tries what is worth most first, and takes the first that fits the hours; among equals the shortest. */
export function bestEffort(problem: PathProblem, effort: Effort): Effortful {
  const wishes = problem.aim.kind === 'best-effort' ? problem.aim.wishes : [];
  const ladders = laddersOf(wishes.filter((wish) => !has(problem.start, wish)));
  const queue = new Agenda(ladders);
  let best: (Found & { readonly worth: number }) | undefined;
  let bound = 0;
  for (let next = queue.take(); next; next = queue.take()) {
    if (best && next.worth < best.worth) break;
    bound = Math.max(bound, next.worth);
    const found = effort.isSpent ? undefined : within(problem, levelsWanted(ladders, next.wanted), effort);
    if (found && (!best || isLess(found.cost, best.cost))) best = { ...found, worth: next.worth };
    if (effort.isSpent) break;
    queue.addBelow(next);
  }
  const chosen = best?.chosen ?? problem.modules.filter(({ id }) => problem.pinned.has(id));
  const objective = worthOf(wishes, reach(chosen, problem.start).levels);
  return {
    chosen,
    optimal: !effort.isSpent,
    objective,
    bound: Math.max(objective, effort.isSpent ? bound : objective),
  };
}

function within(problem: PathProblem, levels: readonly LevelRequirement[], effort: Effort): Found | undefined {
  const budget = problem.aim.kind === 'best-effort' ? problem.aim.budget : null;
  const narrowed = withinClosure({ ...problem, aim: { kind: 'reach', levels } });
  return new BackwardSearch(narrowed, effort, budget ?? Infinity).run();
}

function laddersOf(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
  const ladders = new Map<string, Wish[]>();
  for (const wish of wishes) ladders.set(wish.competenceId, [...(ladders.get(wish.competenceId) ?? []), wish]);
  return [...ladders.keys()].sort(byText).map((id) => (ladders.get(id) ?? []).sort((a, b) => a.level - b.level));
}

const levelsWanted = (ladders: readonly (readonly Wish[])[], wanted: Wanted): LevelRequirement[] =>
  ladders.flatMap((ladder, at) => ladder.slice(0, wanted[at]));

interface Entry {
  readonly wanted: Wanted;
  readonly worth: number;
  /** Only competences from here on are lowered further, so that no combination comes twice. */
  readonly from: number;
}

/** All combinations of levels, worth most first, made only as far as they are asked for. */
class Agenda {
  private readonly entries: Entry[];

  constructor(private readonly ladders: readonly (readonly Wish[])[]) {
    const wanted = ladders.map((ladder) => ladder.length);
    this.entries = [{ wanted, worth: this.worth(wanted), from: 0 }];
  }

  take(): Entry | undefined {
    const most = this.entries.reduce((best, { worth }) => Math.max(best, worth), -Infinity);
    const at = this.entries.findIndex(({ worth }) => worth === most);
    return at < 0 ? undefined : this.entries.splice(at, 1)[0];
  }

  addBelow({ wanted, from }: Entry): void {
    for (let at = from; at < wanted.length; at += 1) {
      const steps = wanted[at] ?? 0;
      if (steps === 0) continue;
      const lower = wanted.with(at, steps - 1);
      this.entries.push({ wanted: lower, worth: this.worth(lower), from: at });
    }
  }

  private worth(wanted: Wanted): number {
    const wishes = this.ladders.flatMap((ladder, at) => ladder.slice(0, wanted[at]));
    return wishes.reduce((sum, wish) => sum + wish.worth, 0);
  }
}
