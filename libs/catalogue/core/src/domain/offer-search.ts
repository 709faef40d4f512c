import type { ModuleFilter, OfferSort, Sought, WithoutOne } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import type { Day } from '@academy/kernel';
import { FacetIndex, type FacetCounts } from './facets/facet-index';
import { facetsOf, nextStart } from './facets/facets-of';
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
  /** The day on which each can be begun, as a number: 20261128. */
  private readonly begins: Float64Array;

  constructor(
    private readonly offer: Offer<M>,
    private readonly today: Day,
    private readonly index = new SearchIndex(offer.modules.map((module) => said(module, offer.competences))),
  ) {
    this.facets = new FacetIndex(offer.modules.map((module) => facetsOf(module, offer.competences, today)));
    this.begins = Float64Array.from(offer.modules, (module) => beginOf(module, today));
  }

  /** The same offer on another day: only what begins when is looked at again. */
  on(today: Day): OfferSearch<M> {
    return today === this.today ? this : new OfferSearch(this.offer, today, this.index);
  }

  /** What passes: with words what fits them best first, and else, or when equally well, in the order of the list. */
  shown(filter: ModuleFilter, sort: OfferSort = 'best-match'): readonly M[] {
    const missed = this.facets.missed(filter);
    const passing = this.within(filter).filter(({ at }) => missed(at) === 0);
    const isInOrder = sort === 'best-match' && !isSaid(filter);
    const inOrder = isInOrder ? passing : passing.sort(this.comparing(sort));
    return inOrder.map(({ at }) => this.offer.modules[at]!);
  }

  /** The same with what may help whoever does not find what they look for. */
  find(filter: ModuleFilter, sort?: OfferSort): Sought<M> {
    const modules = this.shown(filter, sort);
    const meant = isSaid(filter) ? this.index.meantBy(filter.text ?? '') : null;
    return { modules, meant, withoutOne: modules.length > 0 ? [] : this.withoutOne(filter) };
  }

  /** Of each value how many modules one gets by choosing it beside the words, and what is chosen in the other facets. */
  counts(filter: ModuleFilter): FacetCounts {
    return this.facets.counts(filter, places(this.within(filter)));
  }

  private withoutOne(filter: ModuleFilter): WithoutOne[] {
    const { text: _text, ...unsaid } = filter;
    const { maxHours: _most, ...longer } = filter;
    const without: WithoutOne[] = [
      ...[...this.facets.keptOutAlone(filter, places(this.within(filter)))].map(([part, count]) => ({ part, count })),
      { part: 'text', count: isSaid(filter) ? this.shown(unsaid).length : 0 },
      { part: 'maxHours', count: this.shown(longer).length },
    ];
    return without.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }

  /** What the words find that is short enough. */
  private within({ text, maxHours }: ModuleFilter): Place[] {
    const found = text?.trim()
      ? [...this.index.find(text).fits].map(([at, fit]) => ({ at, fit }))
      : this.offer.modules.map((_, at) => ({ at, fit: 0 }));
    return typeof maxHours === 'number' ? found.filter(({ at }) => this.offer.modules[at]!.hours <= maxHours) : found;
  }

  /** No two modules are equal, so that a page begins where the one before it ended. */
  private comparing(sort: OfferSort): (a: Place, b: Place) => number {
    const { begins } = this;
    const { modules } = this.offer;
    const keys = {
      'best-match': () => 0,
      soonest: (at: number) => begins[at]!,
      shortest: (at: number) => modules[at]!.hours,
    } satisfies Record<OfferSort, (at: number) => number>;
    const key = keys[sort];
    return (a, b) => key(a.at) - key(b.at) || b.fit - a.fit || a.at - b.at;
  }
}

/** A module by its place in the list, with how well it fits the words. */
interface Place {
  readonly at: number;
  readonly fit: number;
}

/** What is begun on any day begins today; what has no day comes last. */
function beginOf({ selfPaced, starts }: Filterable, today: Day): number {
  const begins = selfPaced ? today : nextStart(starts, today);
  return begins ? Number(begins.replaceAll('-', '')) : Number.MAX_SAFE_INTEGER;
}

const places = (found: readonly Place[]): number[] => found.map(({ at }) => at);

const isSaid = ({ text }: ModuleFilter): boolean => Boolean(text?.trim());

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
