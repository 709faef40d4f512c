import type { LevelRequirement } from '@academy/contracts/competences';
import { reach } from '../programme/follow';
import { has, keyOf, levelIn } from '../programme/levels';
import { givesLevel, type PathModule } from '../programme/path-module';
import { aimedAt, type PathProblem } from '../programme/path-problem';
import { costOf, isLess, type Cost } from './cost';
import { LowerBound } from './lower-bound';

export interface Found {
  readonly chosen: readonly PathModule[];
  readonly cost: Cost;
}

interface Node {
  readonly chosen: ReadonlySet<PathModule>;
  readonly forbidden: ReadonlySet<PathModule>;
}

interface Effort {
  readonly isSpent: boolean;
  spend(): void;
}

/** Depth first over "which module gives what is still needed", cheapest first, each set of modules met once. */
export class BackwardSearch {
  private readonly bound: LowerBound;
  private best: Found | undefined;

  constructor(
    private readonly problem: PathProblem,
    private readonly effort: Effort,
    private readonly maxHours = Infinity,
  ) {
    this.bound = new LowerBound(problem);
  }

  /** No path takes fewer hours, whatever the search finds. */
  get rootBound(): number {
    const { chosen, forbidden } = this.root();
    return costOf(chosen).hours + this.bound.hoursFor(this.openNeeds(chosen), chosen, forbidden);
  }

  /** The best within `maxHours`; undefined when there is none, or none was found before the effort was spent. */
  run(): Found | undefined {
    const stack: Node[] = [this.root()];
    for (let node = stack.pop(); node && !this.effort.isSpent; node = stack.pop()) {
      this.effort.spend();
      // The last pushed is looked at first.
      stack.push(...this.childrenOf(node).reverse());
    }
    return this.best;
  }

  private root(): Node {
    const chosen = this.problem.modules.filter(({ id }) => this.problem.pinned.has(id));
    return { chosen: new Set(chosen), forbidden: new Set() };
  }

  private childrenOf({ chosen, forbidden }: Node): Node[] {
    const cost = costOf(chosen);
    const open = this.openNeeds(chosen);
    const hours = cost.hours + this.bound.hoursFor(open, chosen, forbidden);
    if (hours > this.maxHours) return [];
    const atLeast = { hours, modules: cost.modules + (open.length > 0 ? 1 : 0), soft: cost.soft };
    if (this.best && !isLess(atLeast, this.best.cost)) return [];
    const choices = open.length > 0 ? this.fewestProviders(open, forbidden) : this.waysOut(chosen, forbidden);
    if (!choices) {
      this.best = { chosen: [...chosen], cost };
      return [];
    }
    const cheapestFirst = [...choices].sort((a, b) => a.hours - b.hours || a.soft - b.soft);
    return cheapestFirst.map((choice, index) => ({
      chosen: new Set([...chosen, choice]),
      // What an earlier sibling chose is not chosen again, so that no set is met twice.
      forbidden: new Set([...forbidden, ...cheapestFirst.slice(0, index)]),
    }));
  }

  /** What is aimed at or needed, and given by nothing that was chosen. */
  private openNeeds(chosen: ReadonlySet<PathModule>): LevelRequirement[] {
    const { start } = this.problem;
    const open = new Map<string, LevelRequirement>();
    for (const need of [...aimedAt(this.problem), ...[...chosen].flatMap(({ needs }) => needs)]) {
      if (!has(start, need) && ![...chosen].some(({ gives }) => givesLevel(gives, need))) open.set(keyOf(need), need);
    }
    return [...open.values()];
  }

  private fewestProviders(open: readonly LevelRequirement[], forbidden: ReadonlySet<PathModule>): PathModule[] {
    const choices = open.map((need) => this.bound.providersOf(need).filter((module) => !forbidden.has(module)));
    return choices.reduce((fewest, providers) => (providers.length < fewest.length ? providers : fewest));
  }

  /** Where chosen modules wait for each other: what could break the circle; undefined when nothing waits. */
  private waysOut(chosen: ReadonlySet<PathModule>, forbidden: ReadonlySet<PathModule>): PathModule[] | undefined {
    const { stuck, levels } = reach([...chosen], this.problem.start);
    if (stuck.length === 0) return undefined;
    return this.problem.modules.filter(
      (module) =>
        !chosen.has(module) &&
        !forbidden.has(module) &&
        module.needs.every((need) => has(levels, need)) &&
        module.gives.some(({ competenceId, to }) => to > levelIn(levels, competenceId)),
    );
  }
}
