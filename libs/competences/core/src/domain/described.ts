import type {
  Competence,
  CompetenceDomain,
  CompetenceId,
  Framework,
  LevelAnchor,
  LevelName,
  LevelRequirement,
} from '@academy/contracts/competences';

/** A level of one competence, with what it looks like. */
interface DescribedLevel extends LevelName {
  readonly anchors: readonly LevelAnchor[];
}

/** All that a framework says of one competence, also what others in it say of it. */
export interface DescribedCompetence {
  readonly competence: Competence;
  readonly domain: CompetenceDomain;
  readonly frameworkVersion: string;
  /** Those that it has, from the first above nothing. */
  readonly levels: readonly DescribedLevel[];
  readonly needs: readonly LevelRequirement[];
  /** Competences that need it, and how far. */
  readonly neededFor: readonly LevelRequirement[];
  readonly partOf: readonly CompetenceId[];
  readonly parts: readonly CompetenceId[];
  /** Whichever of the two said so. */
  readonly sameAs: readonly CompetenceId[];
}

/** Undefined when this framework has no such competence. */
export function describedCompetence(framework: Framework, id: CompetenceId): DescribedCompetence | undefined {
  const competence = framework.competences.get(id);
  const domain = framework.domains.find((one) => one.id === competence?.domainId);
  if (!competence || !domain) return undefined;
  const all = [...framework.competences.values()];
  const anchors = competence.anchors ?? domain.anchors;
  const saidBy = (others: (one: Competence) => readonly CompetenceId[] | undefined) =>
    all.filter((one) => others(one)?.includes(id)).map((one) => one.id);
  return {
    ...{ competence, domain, frameworkVersion: framework.version },
    levels: framework.levels
      .filter(({ level }) => level > 0 && level <= competence.maxLevel)
      .sort((a, b) => a.level - b.level)
      .map((one) => ({ ...one, anchors: anchors.filter(({ level }) => level === one.level) })),
    needs: competence.needs ?? [],
    neededFor: all.flatMap((one) =>
      (one.needs ?? [])
        .filter(({ competenceId }) => competenceId === id)
        .map(({ level }) => ({ competenceId: one.id, level })),
    ),
    partOf: competence.partOf ?? [],
    parts: saidBy(({ partOf }) => partOf),
    sameAs: [...new Set([...(competence.sameAs ?? []), ...saidBy(({ sameAs }) => sameAs)])],
  };
}
