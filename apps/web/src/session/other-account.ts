import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { staleAfter } from '@academy/gql';

/** `told`: someone else is signed in than this page shows. `stayed`: that was read, and the page is kept as it is. */
type OtherAccount = 'no' | 'told' | 'stayed';

/** Never asked of the academy: what refusals and other tabs say is put here. */
const otherAccount = queryOptions({
  queryKey: ['other-account'],
  meta: staleAfter(),
  queryFn: (): OtherAccount => 'no',
  initialData: (): OtherAccount => 'no',
  enabled: false,
  staleTime: Infinity,
});

export const useOtherAccount = (): OtherAccount => useQuery(otherAccount).data;

export const setOtherAccount = (cache: QueryClient, state: OtherAccount): void =>
  void cache.setQueryData(otherAccount.queryKey, state);

/** What the page asks by itself, every so often, does not ask the same of a person again. */
export const otherAccountSeen = (cache: QueryClient): void =>
  void cache.setQueryData(otherAccount.queryKey, (now) => (now === 'stayed' ? now : 'told'));
