import type { ModuleFilter } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import type { Day } from '@academy/kernel';
import { FacetIndex, type FacetCounts } from './facets/facet-index';
import { facetsOf } from './facets/facets-of';
import { placeOf, type CompetenceWords, type Filterable } from './facets/filterable';
import { SearchIndex, type Said } from './search/search-index';

/** How much a word says of a module by where it stands. */
const weights = { title: 4, outcome: 2, publisher: 2, place: 2, summary: 1 } as const;

/** What a search is made from, until one of the two changes. */
interface Offer<M extends Filterable> {
  /** In the order of a list in which nothing is looked for. */
  readonly modules: readonly M[];
  readonly competences: ReadonlyMap<CompetenceId, CompetenceWords>;
}

/** The offer with the competences of one framework, to be searched as it is on one day. */
export class OfferSearch<M extends Filterable> {
  private readonly facets: FacetIndex;

  constructor(
    private readonly offer: Offer<M>,
    private readonly today: Day,
    private readonly index = new SearchIndex(offer.modules.map((module) => said(module, offer.competences))),
  ) {
    this.facets = new FacetIndex(offer.modules.map((module) => facetsOf(module, offer.competences, today)));
  }

  /** The same offer on another day: only what begins when is looked at again. */
  on(today: Day): OfferSearch<M> {
    return today === this.today ? this : new OfferSearch(this.offer, today, this.index);
  }

  /** What passes: with words what fits them best first, and else, or when equally well, in the order of the list. */
  shown(filter: ModuleFilter): readonly M[] {
    const missed = this.facets.missed(filter);
    const passing = this.said(filter).filter(({ at }) => missed(at) === 0);
    return passing.sort((a, b) => b.fit - a.fit || a.at - b.at).map(({ at }) => this.offer.modules[at]!);
  }

  /** Of each value how many modules one gets by choosing it beside the words, and what is chosen in the other facets. */
  counts(filter: ModuleFilter): FacetCounts {
    return this.facets.counts(
      filter,
      this.said(filter).map(({ at }) => at),
    );
  }

  /** What the words find that is short enough. */
  private said({ text, maxHours }: ModuleFilter): { readonly at: number; readonly fit: number }[] {
    const found = text?.trim()
      ? [...this.index.find(text)].map(([at, fit]) => ({ at, fit }))
      : this.offer.modules.map((_, at) => ({ at, fit: 0 }));
    return typeof maxHours === 'number' ? found.filter(({ at }) => this.offer.modules[at]!.hours <= maxHours) : found;
  }
}

function said(module: Filterable, competences: ReadonlyMap<CompetenceId, CompetenceWords>): Said[] {
  const { titleNl, titleEn, organisationName, organisationCity, summaryNl, outcomes } = module;
  const names = outcomes.flatMap(({ competenceId }) => {
    const competence = competences.get(competenceId);
    return competence ? [competence.nl, competence.en] : [];
  });
  return [
    ...[titleNl, titleEn].map((text) => ({ text, weight: weights.title })),
    ...names.map((text) => ({ text, weight: weights.outcome })),
    { text: organisationName, weight: weights.publisher },
    ...[placeOf(module)?.city, organisationCity].map((text) => ({ text: text ?? '', weight: weights.place })),
    { text: summaryNl ?? '', weight: weights.summary },
  ];
}
