import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  orders,
  readFilter,
  readOrder,
  writeFilter,
  type Facet,
  type OfferFilter,
  type OfferOrder,
} from './offer-filter';

/** The filter and the order live in the address, so that a link, the back button and a reload all keep them. */
export function useOfferFilter(suits: boolean) {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => readFilter(search), [search]);
  const possible = suits ? orders : orders.filter((one) => one !== 'SUITS');
  const order = possible.find((one) => one === readOrder(search)) ?? 'BEST_MATCH';
  const go = (to: OfferFilter, by: OfferOrder, replace = false) =>
    setSearch(writeFilter(to, by), { preventScrollReset: true, replace });
  /** In place of what the address says now, when that is no place to come back to. */
  const narrow = (change: OfferFilter, { replace }: { replace?: boolean } = {}) =>
    go({ ...filter, ...change }, order, replace);
  const toggle = (facet: Facet, value: string) => {
    const chosen: readonly string[] = filter[facet] ?? [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    narrow({ [facet]: next });
  };
  return {
    filter,
    order,
    orders: possible,
    narrow,
    toggle,
    sort: (by: OfferOrder) => go(filter, by),
    clear: () => go({}, order),
  };
}

export type Offer = ReturnType<typeof useOfferFilter>;
