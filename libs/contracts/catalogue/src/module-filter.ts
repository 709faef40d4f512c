import type { Sector, StudyForm } from '@academy/contracts/teachers';

/** The part of the country where a module is given, or that it is followed from anywhere. */
export type Region = 'north' | 'north-west' | 'east' | 'south-west' | 'south-east' | 'online';

/** How many hours a module takes; each band begins above the one before. */
export type HoursBand = 'up-to-8' | 'up-to-16' | 'up-to-24' | 'up-to-40' | 'longer';

/** When a module can be begun: on any day, or by when its next edition starts; each window begins after the one before. */
export type StartWindow = 'any-day' | 'in-a-month' | 'in-three-months' | 'in-six-months' | 'later' | 'not-planned';

/** What each facet of the offer can be chosen by. */
export interface FacetValues {
  /** Chapters of the framework. */
  readonly domainId: string;
  readonly sector: Sector;
  readonly region: Region;
  readonly forms: StudyForm;
  readonly hours: HoursBand;
  readonly start: StartWindow;
  readonly organisationId: string;
}

export type Facet = keyof FacetValues;

/** What of the offer is chosen in each facet; a module passes with any of the values of a facet, and by all facets. */
export type Chosen = { readonly [F in Facet]?: readonly FacetValues[F][] | null | undefined };

/** What to leave out of a list of modules; every part narrows. */
export interface ModuleFilter extends Chosen {
  /** At most `LONGEST_SEARCH` characters. */
  readonly text?: string | null | undefined;
  /** At most so many hours, beside any bands. */
  readonly maxHours?: number | null | undefined;
}

/** What fits the words best, what begins first, what takes the fewest hours; of equals what fits best, and then by title. */
export type OfferSort = 'best-match' | 'soonest' | 'shortest';

/** Modules that one gets without one part of a filter. */
export interface WithoutOne {
  readonly part: keyof ModuleFilter;
  readonly count: number;
}

/** What a search finds, in its order. */
export interface Sought<Module> {
  readonly modules: readonly Module[];
  /** The text with what was probably meant in place of words that nothing has; null when all are known, or nothing is near. */
  readonly meant: string | null;
  /** When nothing is found: by the leaving out of which one part something is, the most first. */
  readonly withoutOne: readonly WithoutOne[];
}
