import type { CompetenceId, Level, LevelRequirement } from '@academy/contracts/competences';
import { under, type Fault } from '@academy/kernel';
import { highestLevels, namedLevelFaults, type LevelProblem } from './named-level';

export type RelationProblem =
  | LevelProblem
  | { readonly kind: 'CompetenceTwice'; readonly competenceId: CompetenceId }
  /** Each is in this relation to the next, and the last is the first. */
  | { readonly kind: 'RelationCircle'; readonly circle: readonly CompetenceId[] };

type RelationFault = Fault<RelationProblem>;

export interface Related {
  readonly id: CompetenceId;
  readonly maxLevel: Level;
  readonly needs?: readonly LevelRequirement[] | undefined;
  readonly partOf?: readonly CompetenceId[] | undefined;
  readonly sameAs?: readonly CompetenceId[] | undefined;
}

/** A competence relates to others that are there, once each, and neither needs itself nor is a part of itself, by however long a way. */
export const relationFaults = (competences: readonly Related[]): RelationFault[] => [
  ...competences.flatMap((one, at) => under(['competences', at], namedFaults(one, competences))),
  ...circleFaults(competences, 'needs', ({ needs = [] }) => needs.map(({ competenceId }) => competenceId)),
  ...circleFaults(competences, 'partOf', ({ partOf = [] }) => partOf),
  ...competences.flatMap(({ id, sameAs = [] }, at) =>
    sameAs.includes(id) ? [circleFault(at, 'sameAs', [id, id])] : [],
  ),
];

function namedFaults({ needs = [], partOf = [], sameAs = [] }: Related, all: readonly Related[]): RelationFault[] {
  const highest = highestLevels(all);
  const plain = (field: 'partOf' | 'sameAs', ids: readonly CompetenceId[]): RelationFault[] => [
    ...ids.flatMap((competenceId, at) =>
      namedLevelFaults({ competenceId }, highest).map(({ problem }) => ({ path: [field, at], problem })),
    ),
    ...namedTwice(field, ids),
  ];
  return [
    ...needs.flatMap((need, at) => under<RelationProblem>(['needs', at], namedLevelFaults(need, highest))),
    ...namedTwice(
      'needs',
      needs.map(({ competenceId }) => competenceId),
    ),
    ...plain('partOf', partOf),
    ...plain('sameAs', sameAs),
  ];
}

const namedTwice = (field: string, ids: readonly CompetenceId[]): RelationFault[] =>
  ids.flatMap((competenceId, at) =>
    ids.indexOf(competenceId) < at ? [{ path: [field, at], problem: { kind: 'CompetenceTwice', competenceId } }] : [],
  );

const circleFault = (at: number, field: string, circle: readonly CompetenceId[]): RelationFault => ({
  path: ['competences', at, field],
  problem: { kind: 'RelationCircle', circle },
});

/** The shortest circle through each competence, but none through one that stands in a circle told before. */
function circleFaults(
  competences: readonly Related[],
  field: 'needs' | 'partOf',
  next: (one: Related) => readonly CompetenceId[],
): RelationFault[] {
  const toward = new Map(competences.map((one) => [one.id, next(one)]));
  const told = new Set<CompetenceId>();
  return competences.flatMap(({ id }, at) => {
    const circle = told.has(id) ? undefined : circleThrough(id, toward);
    circle?.forEach((one) => told.add(one));
    return circle ? [circleFault(at, field, circle)] : [];
  });
}

/** The shortest way that leads back to where it began; looked for in breadth, so that no chain is too long. */
function circleThrough(
  start: CompetenceId,
  toward: ReadonlyMap<CompetenceId, readonly CompetenceId[]>,
): readonly CompetenceId[] | undefined {
  const from = new Map<CompetenceId, CompetenceId>();
  const queue = [start];
  for (const at of queue)
    for (const next of toward.get(at) ?? []) {
      if (next === start) return [...wayTo(at, start, from), start];
      if (from.has(next)) continue;
      from.set(next, at);
      queue.push(next);
    }
  return undefined;
}

function wayTo(end: CompetenceId, start: CompetenceId, from: ReadonlyMap<CompetenceId, CompetenceId>): CompetenceId[] {
  const way = [end];
  for (let at = end; at !== start; at = from.get(at) as CompetenceId) way.unshift(from.get(at) as CompetenceId);
  return way;
}
