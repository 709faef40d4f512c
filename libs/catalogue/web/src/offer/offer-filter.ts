import type {
  FilterPart,
  HoursBand,
  ModuleFilter,
  OfferRegion,
  OfferSort,
  Sector,
  StartWindow,
  StudyForm,
} from '@academy/gql';
import { sectors, studyForms } from '../words/choices';

/** What can be chosen of each facet. */
interface Values {
  domainId: string;
  sector: Sector;
  region: OfferRegion;
  forms: StudyForm;
  hours: HoursBand;
  start: StartWindow;
  organisationId: string;
}
export type Facet = keyof Values;

/** What is looked for; a facet in which nothing is chosen is not there. */
export type OfferFilter = { readonly text?: string } & { readonly [F in Facet]?: readonly Values[F][] };

/** The values that are the same in every offer, in the order in which they are shown. */
export const known = {
  sector: sectors,
  region: ['NORTH', 'NORTH_WEST', 'EAST', 'SOUTH_WEST', 'SOUTH_EAST', 'ONLINE'],
  forms: studyForms,
  hours: ['UP_TO_8', 'UP_TO_16', 'UP_TO_24', 'UP_TO_40', 'LONGER'],
  start: ['ANY_DAY', 'IN_A_MONTH', 'IN_THREE_MONTHS', 'IN_SIX_MONTHS', 'LATER', 'NOT_PLANNED'],
} as const satisfies { [F in Facet]?: readonly Values[F][] };

/** What each facet is called in the address. */
const names: Readonly<Record<Facet, string>> = {
  domainId: 'domein',
  sector: 'sector',
  region: 'regio',
  forms: 'vorm',
  hours: 'uren',
  start: 'start',
  organisationId: 'organisatie',
};
export const facets = Object.keys(names) as readonly Facet[];

/** What comes first in the list; `SUITS` what suits whoever looks, which only a teacher can ask. */
export type OfferOrder = OfferSort | 'SUITS';
export const orders: readonly OfferOrder[] = ['BEST_MATCH', 'SUITS', 'SOONEST', 'SHORTEST'];
const ORDER = 'volgorde';

/** The order that an address asks for. */
export const readOrder = (search: URLSearchParams): OfferOrder =>
  orders.find((order) => spelled(order) === search.get(ORDER)) ?? 'BEST_MATCH';

/** Longer texts and ids the academy does not look for. */
export const LONGEST_TEXT = 200;
const MOST_VALUES = 100;

/** What the address of the page says to look for. What it says wrongly is left out. */
export function readFilter(search: URLSearchParams): OfferFilter {
  const text = typeable(search.get('q') ?? '').trim();
  const chosen = facets.flatMap((facet) => {
    const given = facet === 'hours' ? search.getAll('uren').flatMap(bandsOf) : search.getAll(names[facet]);
    const values = valuesOf(facet, given);
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return { ...(text && { text }), ...Object.fromEntries(chosen) };
}

/** The other way: the address that says what to look for, and in which order. */
export function writeFilter(filter: OfferFilter, order: OfferOrder = 'BEST_MATCH'): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.text) search.set('q', filter.text);
  for (const facet of facets)
    for (const value of filter[facet] ?? []) search.append(names[facet], facet in known ? spelled(value) : value);
  if (order !== 'BEST_MATCH') search.set(ORDER, spelled(order));
  return search;
}

/** What the academy calls a part of the filter, as it is called here; undefined for what is not chosen here. */
export const facetOf = (part: FilterPart): Facet | 'text' | undefined =>
  (['text', ...facets] as const).find((one) => one.replace(/[A-Z]/g, '_$&').toUpperCase() === part);

/** Whether the list is narrowed at all. */
export const isNarrowed = (filter: OfferFilter) => Object.keys(filter).length > 0;

/** How many values are chosen, whatever is looked for in words. */
export const howManyChosen = (filter: OfferFilter): number =>
  facets.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0);

/** What of a text may be looked for. */
export const typeable = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, '');

/** As the academy is asked. */
export const asked = (filter: OfferFilter): ModuleFilter => filter as ModuleFilter;

const spelled = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** Each once, of those that are known in their own order. */
function valuesOf(facet: Facet, given: readonly string[]): readonly string[] {
  if (facet in known) return known[facet as keyof typeof known].filter((value) => given.includes(spelled(value)));
  const ids = given.filter((id) => id !== '' && id === typeable(id));
  return [...new Set(ids)].slice(0, MOST_VALUES);
}

/** Addresses of before said the most hours. */
function bandsOf(given: string): string[] {
  const most = ['8', '16', '24', '40'].indexOf(given);
  return most < 0 ? [given] : known.hours.slice(0, most + 1).map(spelled);
}
