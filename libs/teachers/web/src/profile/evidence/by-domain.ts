import type { Belief, EvidencePiece } from '../keeping/api';

/** One competence with what shows it, and what the academy believes of it. */
export interface ShownCompetence {
  readonly competence: EvidencePiece['competence'];
  readonly evidence: readonly EvidencePiece[];
  readonly belief: Belief | undefined;
}

export interface ShownDomain {
  readonly id: string;
  readonly competences: readonly ShownCompetence[];
}

/** The competences with evidence per chapter, in the order of the chapters; in a chapter by name. */
export function byDomain(
  evidence: readonly EvidencePiece[],
  beliefs: readonly Belief[],
  domainIds: readonly string[],
): readonly ShownDomain[] {
  const shown = [...groups(evidence, ({ competence }) => competence.id)].map(([id, pieces]) => ({
    competence: pieces[0]!.competence,
    evidence: pieces,
    belief: beliefs.find(({ competence }) => competence.id === id),
  }));
  shown.sort((one, other) => one.competence.name.nl.localeCompare(other.competence.name.nl, 'nl'));
  const perDomain = groups(shown, ({ competence }) => competence.domainId);
  return [...new Set([...domainIds, ...perDomain.keys()])]
    .map((id) => ({ id, competences: perDomain.get(id) ?? [] }))
    .filter(({ competences }) => competences.length > 0);
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}
