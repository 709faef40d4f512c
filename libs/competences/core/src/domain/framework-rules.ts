import type { Level } from '@academy/contracts/competences';
import { idsTwice, type Fault, type IdTwice } from '@academy/kernel';

export type FrameworkProblem =
  | IdTwice
  | { readonly kind: 'NoLevel' | 'NoDomain' | 'NoCompetence' }
  | { readonly kind: 'UnknownDomain'; readonly domainId: string }
  | { readonly kind: 'LevelTwice'; readonly level: Level }
  | { readonly kind: 'LevelNotDescribed'; readonly highest: Level };

type FrameworkFault = Fault<FrameworkProblem>;

export interface FrameworkDraft {
  readonly levels: readonly { readonly level: Level }[];
  readonly domains: readonly { readonly id: string }[];
  readonly competences: readonly { readonly id: string; readonly domainId: string; readonly maxLevel: Level }[];
}

/** What is wrong with a framework before it is published. */
export const frameworkFaults = (framework: FrameworkDraft): FrameworkFault[] => [
  ...emptyLists(framework),
  ...idsTwice(['competences'], framework.competences),
  ...idsTwice(['domains'], framework.domains),
  ...unknownDomains(framework),
  ...levelsTwice(framework),
  ...levelsNotDescribed(framework),
];

function emptyLists({ levels, domains, competences }: FrameworkDraft): FrameworkFault[] {
  return [
    ...(levels.length === 0 ? [at({ kind: 'NoLevel' }, 'levels')] : []),
    ...(domains.length === 0 ? [at({ kind: 'NoDomain' }, 'domains')] : []),
    ...(competences.length === 0 ? [at({ kind: 'NoCompetence' }, 'competences')] : []),
  ];
}

function unknownDomains({ domains, competences }: FrameworkDraft): FrameworkFault[] {
  const known = new Set(domains.map(({ id }) => id));
  if (known.size === 0) return [];
  return competences.flatMap(({ domainId }, index) =>
    known.has(domainId) ? [] : [at({ kind: 'UnknownDomain', domainId }, 'competences', index, 'domainId')],
  );
}

const levelsTwice = ({ levels }: FrameworkDraft): FrameworkFault[] =>
  levels.flatMap(({ level }, index) =>
    levels.findIndex((other) => other.level === level) === index
      ? []
      : [at({ kind: 'LevelTwice', level }, 'levels', index, 'level')],
  );

function levelsNotDescribed({ levels, competences }: FrameworkDraft): FrameworkFault[] {
  const [highest] = levels.map(({ level }) => level).sort((a, b) => b - a);
  if (highest === undefined) return [];
  return competences.flatMap(({ maxLevel }, index) =>
    maxLevel <= highest ? [] : [at({ kind: 'LevelNotDescribed', highest }, 'competences', index, 'maxLevel')],
  );
}

const at = (problem: FrameworkProblem, ...path: (string | number)[]): FrameworkFault => ({ path, problem });
