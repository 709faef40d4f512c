import { namedLevelFaults, type HighestLevels, type LevelProblem } from '@academy/competences/core';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import { idsTwice, under, type Fault, type IdTwice } from '@academy/kernel';
import type { CareerRoute } from './career-route';

export type RouteProblem =
  | IdTwice
  | LevelProblem
  | { readonly kind: 'NoAudience' | 'NoTarget' | 'NoStep' }
  | { readonly kind: 'TargetTwice'; readonly competenceId: CompetenceId }
  | { readonly kind: 'UnknownModule'; readonly slug: string };

type RouteFault = Fault<RouteProblem>;

export interface RouteDraft {
  readonly id: string;
  readonly sectors: readonly unknown[];
  readonly targets: readonly Pick<CareerRoute['targets'][number], 'competenceId' | 'level'>[];
  /** Levels that someone who starts here is taken to have. */
  readonly assumedEntry: Readonly<Record<CompetenceId, Level>>;
  /** The modules that everyone would follow. */
  readonly fixedPath: readonly string[];
}

/** What a route may speak of; undefined where nobody knows. */
export interface KnownToRoutes {
  readonly highestLevels?: HighestLevels | undefined;
  readonly modules?: ReadonlySet<string> | undefined;
}

/** What is wrong with routes before they are published, each by its place in the list. */
export const routeFaults = (routes: readonly RouteDraft[], known: KnownToRoutes): RouteFault[] => [
  ...idsTwice([], routes),
  ...routes.flatMap((route, index) => under([index], faultsOf(route, known))),
];

function faultsOf(route: RouteDraft, { highestLevels, modules }: KnownToRoutes): RouteFault[] {
  const { sectors, targets, fixedPath } = route;
  return [
    ...(sectors.length === 0 ? [at({ kind: 'NoAudience' }, 'sectors')] : []),
    ...(targets.length === 0 ? [at({ kind: 'NoTarget' }, 'targets')] : []),
    ...(fixedPath.length === 0 ? [at({ kind: 'NoStep' }, 'fixedPath')] : []),
    ...fixedPath.flatMap((slug, index) =>
      modules && !modules.has(slug) ? [at({ kind: 'UnknownModule', slug }, 'fixedPath', index)] : [],
    ),
    ...targetsTwice(targets),
    ...(highestLevels ? levelFaults(route, highestLevels) : []),
  ];
}

/** A competence that is a target twice has two levels to reach. */
const targetsTwice = (targets: RouteDraft['targets']): RouteFault[] =>
  targets.flatMap(({ competenceId }, index) =>
    targets.findIndex((other) => other.competenceId === competenceId) === index
      ? []
      : [at({ kind: 'TargetTwice', competenceId }, 'targets', index, 'competenceId')],
  );

const levelFaults = ({ targets, assumedEntry }: RouteDraft, known: HighestLevels): RouteFault[] => [
  ...targets.flatMap((target, index) => under(['targets', index], namedLevelFaults(target, known))),
  ...Object.entries(assumedEntry).flatMap(([competenceId, level]) =>
    namedLevelFaults({ competenceId, level }, known).map(({ problem }) => at(problem, 'assumedEntry', competenceId)),
  ),
];

const at = (problem: RouteProblem, ...path: (string | number)[]): RouteFault => ({ path, problem });
