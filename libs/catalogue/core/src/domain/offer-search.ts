import type { CompetenceId } from '@academy/contracts/competences';
import { passing, type CompetenceWords, type Filterable, type ModuleFilter } from './module-filter';
import { SearchIndex, type Said } from './search/search-index';

/** How much a word says of a module by where it stands. */
const weights = { title: 4, outcome: 2, publisher: 2, place: 2, summary: 1 } as const;

/** The offer with the competences of one framework, to be searched until one of the two changes. */
export class OfferSearch<M extends Filterable> {
  private readonly index: SearchIndex;

  /** `modules` in the order of a list in which nothing is looked for. */
  constructor(
    private readonly modules: readonly M[],
    private readonly competences: ReadonlyMap<CompetenceId, CompetenceWords>,
  ) {
    this.index = new SearchIndex(modules.map((module) => said(module, competences)));
  }

  /** What passes: with words what fits them best first, and else, or when equally well, in the order of the list. */
  shown(filter: ModuleFilter): readonly M[] {
    const passes = passing(filter, this.competences);
    const text = filter.text?.trim();
    if (!text) return this.modules.filter(passes);
    return [...this.index.find(text)]
      .filter(([at]) => passes(this.modules[at]!))
      .sort(([a, fit], [b, other]) => other - fit || a - b)
      .map(([at]) => this.modules[at]!);
  }
}

function said(module: Filterable, competences: ReadonlyMap<CompetenceId, CompetenceWords>): Said[] {
  const { titleNl, titleEn, organisationName, organisationCity, city, summaryNl, outcomes } = module;
  const names = outcomes.flatMap(({ competenceId }) => {
    const competence = competences.get(competenceId);
    return competence ? [competence.nl, competence.en] : [];
  });
  return [
    ...[titleNl, titleEn].map((text) => ({ text, weight: weights.title })),
    ...names.map((text) => ({ text, weight: weights.outcome })),
    { text: organisationName, weight: weights.publisher },
    ...[city, organisationCity].map((text) => ({ text: text ?? '', weight: weights.place })),
    { text: summaryNl ?? '', weight: weights.summary },
  ];
}
