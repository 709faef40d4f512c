import type { LevelRequirement } from '@academy/contracts/competences';
import { has, keyOf } from '../programme/levels';
import { givesLevel, type PathModule } from '../programme/path-module';
import type { PathProblem } from '../programme/path-problem';

type Modules = ReadonlySet<PathModule>;

/** Hours that cannot be escaped, for cutting branches off. */
export class LowerBound {
  private readonly providers = new Map<string, readonly PathModule[]>();

  constructor(private readonly problem: PathProblem) {}

  /** The modules that lead over a level. */
  providersOf(need: LevelRequirement): readonly PathModule[] {
    const key = keyOf(need);
    const known = this.providers.get(key) ?? this.problem.modules.filter(({ gives }) => givesLevel(gives, need));
    this.providers.set(key, known);
    return known;
  }

  /** Hours that must be added to have all of these; Infinity when they cannot be had any more. */
  hoursFor(open: readonly LevelRequirement[], chosen: Modules, forbidden: Modules): number {
    if (open.length === 0) return 0;
    const chains = this.chainHours(chosen, forbidden);
    const longest = Math.max(...open.map((need) => chains.get(keyOf(need)) ?? Infinity));
    return Math.max(longest, this.apart(open, chosen, forbidden));
  }

  /** For each level the cheapest single chain of modules that ends in it, until no chain gets cheaper. */
  private chainHours(chosen: Modules, forbidden: Modules): ReadonlyMap<string, number> {
    const { modules, start } = this.problem;
    const hours = new Map<string, number>();
    const of = (need: LevelRequirement): number => (has(start, need) ? 0 : (hours.get(keyOf(need)) ?? Infinity));
    for (let changed = true; changed;) {
      changed = false;
      for (const module of modules) {
        if (forbidden.has(module)) continue;
        const before = module.needs.reduce((most, need) => Math.max(most, of(need)), 0);
        const total = before + (chosen.has(module) ? 0 : module.hours);
        for (const { competenceId, from, to } of module.gives) {
          for (let level = from + 1; level <= to; level += 1) {
            const key = `${competenceId}@${level}`;
            if (total >= (hours.get(key) ?? Infinity)) continue;
            hours.set(key, total);
            changed = true;
          }
        }
      }
    }
    return hours;
  }

  /** Needs that no module serves together cost their cheapest modules, added up. */
  private apart(open: readonly LevelRequirement[], chosen: Modules, forbidden: Modules): number {
    const used = new Set<PathModule>();
    let sum = 0;
    for (const need of open) {
      const left = this.providersOf(need).filter((module) => !forbidden.has(module) && !chosen.has(module));
      if (left.some((module) => used.has(module))) continue;
      for (const module of left) used.add(module);
      sum += left.reduce((least, { hours }) => Math.min(least, hours), Infinity);
    }
    return sum;
  }
}
