import type { PathModule } from '../programme/path-module';

/** What counts of a path, the first most. */
export interface Cost {
  readonly hours: number;
  readonly modules: number;
  readonly soft: number;
}

export function costOf(modules: Iterable<PathModule>): Cost {
  const cost = { hours: 0, modules: 0, soft: 0 };
  for (const { hours, soft } of modules) {
    cost.hours += hours;
    cost.modules += 1;
    cost.soft += soft;
  }
  return cost;
}

export const isLess = (a: Cost, b: Cost): boolean =>
  (a.hours - b.hours || a.modules - b.modules || a.soft - b.soft) < 0;
