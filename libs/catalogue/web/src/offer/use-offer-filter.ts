import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readFilter, writeFilter, type Facet, type OfferFilter } from './offer-filter';

/** The filter lives in the address, so that a link, the back button and a reload all keep it. */
export function useOfferFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => readFilter(search), [search]);
  const narrow = (change: OfferFilter) =>
    setSearch(writeFilter({ ...filter, ...change }), { preventScrollReset: true });
  const toggle = (facet: Facet, value: string) => {
    const chosen: readonly string[] = filter[facet] ?? [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    narrow({ [facet]: next });
  };
  return { filter, narrow, toggle, clear: () => setSearch({}, { preventScrollReset: true }) };
}

export type Offer = ReturnType<typeof useOfferFilter>;
