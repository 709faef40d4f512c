import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ModuleFilter } from '@academy/gql';
import { readFilter, writeFilter } from './offer-filter';

/** The filter lives in the address, so that a link, the back button and a reload all keep it. */
export function useOfferFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => readFilter(search), [search]);
  const narrow = (change: Partial<ModuleFilter>) =>
    setSearch(writeFilter({ ...filter, ...change }), { preventScrollReset: true });
  return { filter, narrow, clear: () => setSearch({}, { preventScrollReset: true }) };
}

export type OfferFilter = ReturnType<typeof useOfferFilter>;
