import type { TeacherId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';
import type { Adjustments } from './adjustments';
import type { Target } from './career-route';

export type PathId = Id<'Path'>;

/** One module of a path, in the order of the path. */
export interface PathStep {
  readonly slug: string;
  readonly hours: number;
  /** Modules of the path that come first. */
  readonly after: readonly string[];
  readonly serves: readonly { readonly target: Target; readonly direct: boolean }[];
}

/** What the planner answered, as it is kept. */
export interface KeptPlan {
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

/** One teacher's path, with a new shape that is offered when news asks for one. */
export interface KeptPath {
  readonly id: PathId;
  readonly teacherId: TeacherId;
  readonly routeSlug: string;
  readonly routeRevision: number;
  readonly plan: KeptPlan;
  readonly computedAt: Date;
  readonly proposal: KeptPlan | null;
  /** What the teacher changed by hand; null when that is nothing. */
  readonly adjustments: Adjustments | null;
  /** When planning again after news failed: what is kept does not know of that news; null when it does. */
  readonly replanningFailedAt: Date | null;
}

/** A plan, and the modules that are behind the teacher as its facts have it. */
export interface PlanWithDone {
  readonly plan: KeptPlan;
  readonly done: ReadonlySet<string>;
}

export interface PlanDifference {
  readonly stays: readonly string[];
  readonly drops: readonly string[];
  readonly adds: readonly string[];
}

/** Whether the whole goal is reached, within the hours that there are. */
export const isWhole = ({ kind }: Pick<KeptPlan, 'kind'>): boolean => kind === 'PLAN' || kind === 'NOTHING_TO_DO';

/** What would change of what is still to do, in modules. */
export function differenceOf(todo: readonly string[], planned: readonly string[]): PlanDifference {
  const [before, after] = [new Set(todo), new Set(planned)];
  return {
    stays: todo.filter((slug) => after.has(slug)),
    drops: todo.filter((slug) => !after.has(slug)),
    adds: planned.filter((slug) => !before.has(slug)),
  };
}

/** A new plan behind what is done already: steps that are behind the teacher stay in the path. */
export function continuing(path: KeptPlan, done: ReadonlySet<string>, next: KeptPlan): KeptPlan {
  const planned = new Set(next.steps.map(({ slug }) => slug));
  const behind = path.steps.filter(({ slug }) => done.has(slug) && !planned.has(slug));
  return { ...next, steps: [...behind, ...next.steps] };
}

export const slugsOf = ({ steps }: Pick<KeptPlan, 'steps'>): string[] => steps.map(({ slug }) => slug);

export const todoOf = ({ steps }: KeptPlan, done: ReadonlySet<string>): string[] =>
  steps.map(({ slug }) => slug).filter((slug) => !done.has(slug));

export const hoursOf = ({ steps }: KeptPlan, done: ReadonlySet<string>): number =>
  steps.reduce((sum, { slug, hours }) => (done.has(slug) ? sum : sum + hours), 0);

/** What a plan consists of, as text: the same modules in the same order and hours, and only those, give the same. */
export const planText = ({ kind, steps }: Pick<KeptPlan, 'kind' | 'steps'>): string =>
  [kind, ...steps.map(({ slug, hours }) => `${slug} ${hours}`)].join('\n');
