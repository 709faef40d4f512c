import type { ModuleFilter, StudyForm } from '@academy/gql';

const forms: readonly StudyForm[] = ['ONLINE', 'BLENDED', 'ONSITE', 'PLACEMENT'];

/** The choices for the most hours a module may take. */
export const hourLimits = [8, 16, 24, 40] as const;

/** What the address of the page says to look for. What it says wrongly is left out. */
export function readFilter(search: URLSearchParams): ModuleFilter {
  const [text, sector, domainId] = [search.get('q')?.trim(), search.get('sector'), search.get('domein')];
  const chosen = forms.filter((form) => search.getAll('vorm').includes(form.toLowerCase()));
  const hours = Number(search.get('uren'));
  return {
    ...(text && { text }),
    ...((sector === 'vo' || sector === 'mbo') && { sector: sector === 'vo' ? 'VO' : 'MBO' }),
    ...(chosen.length > 0 && { forms: chosen }),
    ...(domainId && { domainId }),
    ...(Number.isFinite(hours) && hours > 0 && { maxHours: hours }),
  };
}

/** The other way: the address that says what to look for. */
export function writeFilter({ text, sector, forms: chosen, domainId, maxHours }: ModuleFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (text) search.set('q', text);
  if (sector) search.set('sector', sector.toLowerCase());
  for (const form of chosen ?? []) search.append('vorm', form.toLowerCase());
  if (domainId) search.set('domein', String(domainId));
  if (maxHours) search.set('uren', String(maxHours));
  return search;
}

/** Whether the list is narrowed at all. */
export const isNarrowed = (filter: ModuleFilter) => Object.keys(filter).length > 0;
