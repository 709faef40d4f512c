import type { Facet, FacetValues, HoursBand, StartWindow } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import { addMonths, type Day } from '@academy/kernel';
import { placeOf, type CompetenceWords, type Filterable } from './filterable';
import { regionOf } from './region';

/** What can be chosen by, in the order in which it is shown. */
export const facets = [
  'domainId',
  'sector',
  'region',
  'forms',
  'hours',
  'start',
  'organisationId',
] as const satisfies readonly Facet[];

/** All values of the facets that have some few, in the order in which they are shown. */
export const knownValues = {
  sector: ['vo', 'mbo'],
  region: ['north', 'north-west', 'east', 'south-west', 'south-east', 'online'],
  forms: ['online', 'blended', 'onsite', 'placement'],
  hours: ['up-to-8', 'up-to-16', 'up-to-24', 'up-to-40', 'longer'],
  start: ['any-day', 'in-a-month', 'in-three-months', 'in-six-months', 'later', 'not-planned'],
} as const satisfies { readonly [F in Facet]?: readonly FacetValues[F][] };

/** Of one module its values in each facet, each once; those of a facet may be none. */
export type ValuesOf = { readonly [F in Facet]: readonly FacetValues[F][] };

export function facetsOf(
  module: Filterable,
  competences: ReadonlyMap<CompetenceId, CompetenceWords>,
  today: Day,
): ValuesOf {
  const domains = module.outcomes.flatMap(({ competenceId }) => competences.get(competenceId)?.domainId ?? []);
  return {
    domainId: [...new Set(domains)],
    sector: [...new Set(module.sectors)],
    region: regionsOf(module),
    forms: [module.form],
    hours: [bandOf(module.hours)],
    start: [windowOf(module, today)],
    organisationId: [module.organisationId],
  };
}

function regionsOf(module: Filterable): FacetValues['region'][] {
  const region = regionOfModule(module);
  return region ? [region] : [];
}

/** The part of the country where a module is given, or online; undefined when that is not known. */
export function regionOfModule(module: Pick<Filterable, 'form' | 'location'>): FacetValues['region'] | undefined {
  if (module.form === 'online') return 'online';
  const place = placeOf(module);
  return place ? regionOf(place) : undefined;
}

const bands: readonly (readonly [most: number, band: HoursBand])[] = [
  [8, 'up-to-8'],
  [16, 'up-to-16'],
  [24, 'up-to-24'],
  [40, 'up-to-40'],
];

const bandOf = (hours: number): HoursBand => bands.find(([most]) => hours <= most)?.[1] ?? 'longer';

const windows: readonly (readonly [months: number, window: StartWindow])[] = [
  [1, 'in-a-month'],
  [3, 'in-three-months'],
  [6, 'in-six-months'],
];

function windowOf({ selfPaced, starts }: Filterable, today: Day): StartWindow {
  if (selfPaced) return 'any-day';
  const next = nextStart(starts, today);
  if (!next) return 'not-planned';
  return windows.find(([months]) => next <= addMonths(today, months))?.[1] ?? 'later';
}

/** The first of these days, the soonest first, that is not behind us. */
export const nextStart = (starts: readonly Day[], today: Day): Day | undefined =>
  starts.find((start) => start >= today);
