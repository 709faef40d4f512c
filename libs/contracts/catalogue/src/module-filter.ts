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
