import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Fault, sayWhoIsShown } from '@academy/gql';
import { meQuery } from './session/api';
import { otherAccountSeen, setOtherAccount } from './session/other-account';

/**
 * A session that has ended empties what is known of `me`; the shell then leads to the sign-in page and back. `me` is whom
 * the page shows, and so for whom it asks.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: Error, told: (client: QueryClient) => void) => {
    if (!(error instanceof Fault)) return;
    if (error.kind === 'signed-out') client.setQueryData(meQuery.queryKey, null);
    if (error.kind === 'other-account') told(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => onError(error, otherAccountSeen) }),
    mutationCache: new MutationCache({ onError: (error) => onError(error, (cache) => setOtherAccount(cache, 'told')) }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => error instanceof Fault && error.kind === 'unreachable' && count < 2,
      },
      mutations: { retry: false },
    },
  });
  sayWhoIsShown(() => client.getQueryData(meQuery.queryKey)?.id);
  return client;
}
