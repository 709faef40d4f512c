import type { Target } from './target';

/** One module of a path, in the order of the path. */
export interface PathStep {
  readonly slug: string;
  readonly hours: number;
  /** Modules of the path that come first. */
  readonly after: readonly string[];
  readonly serves: readonly { readonly target: Target; readonly direct: boolean }[];
}

/** What the planner answers. */
export interface Plan {
  readonly kind: 'PLAN' | 'OVER_BUDGET' | 'NOTHING_TO_DO' | 'INFEASIBLE_TARGET';
  readonly steps: readonly PathStep[];
  readonly optimal: boolean;
  /** A proven lower bound in hours; null unless a `PLAN`. */
  readonly bound: number | null;
  readonly mastered: readonly { readonly target: Target; readonly chance: number }[];
  readonly unreachable: readonly { readonly target: Target; readonly reasons: readonly string[] }[];
  /** SHA-256 of the integer programme that was solved, in hex; null when there was nothing to solve. */
  readonly modelHash: string | null;
  readonly solver: string | null;
  /** Modules that a shorter path has and that cannot be followed in time; absent where dates cost nothing. */
  readonly setAside?: readonly string[];
  /** The versions of the learned figures that it was made with; absent of plans from before there were any. */
  readonly beliefVersion?: string;
  /**
   * SHA-256 in hex of everything that it depends on: it is of today as long as today's is the same. Absent of plans
   * from before there was any, which are of no day any more.
   */
  readonly basis?: string;
}

/** A plan, and the modules that are behind the teacher as its facts have it. */
export interface PlanWithDone {
  readonly plan: Plan;
  readonly done: ReadonlySet<string>;
}

export interface PlanDifference {
  readonly stays: readonly string[];
  readonly drops: readonly string[];
  readonly adds: readonly string[];
}

/** Whether the whole goal is reached, within the hours that there are. */
export const isWhole = ({ kind }: Pick<Plan, 'kind'>): boolean => kind === 'PLAN' || kind === 'NOTHING_TO_DO';

/** What would change of what is still to do, in modules. */
export function differenceOf(todo: readonly string[], planned: readonly string[]): PlanDifference {
  const [before, after] = [new Set(todo), new Set(planned)];
  return {
    stays: todo.filter((slug) => after.has(slug)),
    drops: todo.filter((slug) => !after.has(slug)),
    adds: planned.filter((slug) => !before.has(slug)),
  };
}

export const slugsOf = ({ steps }: Pick<Plan, 'steps'>): string[] => steps.map(({ slug }) => slug);

export const todoOf = ({ steps }: Plan, done: ReadonlySet<string>): string[] =>
  steps.map(({ slug }) => slug).filter((slug) => !done.has(slug));

export const hoursOf = ({ steps }: Plan, done: ReadonlySet<string>): number =>
  steps.reduce((sum, { slug, hours }) => (done.has(slug) ? sum : sum + hours), 0);

/** What a plan consists of, as text: the same modules in the same order and hours, and only those, give the same. */
export const planText = ({ kind, steps }: Pick<Plan, 'kind' | 'steps'>): string =>
  [kind, ...steps.map(({ slug, hours }) => `${slug} ${hours}`)].join('\n');
