import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Fault, sayUnreachable, sayWhoIsShown } from '@academy/gql';
import { keepKnown, recallKnown } from './session/known';
import { doubtLine, hearLine, lineIsLost } from './line/line';
import { meQuery } from './session/api';
import { otherAccountSeen, setOtherAccount } from './session/other-account';

/** What was seen may be seen again for this long without a line. */
const kept = 60 * 60_000;

/**
 * A session that has ended empties what is known of `me`; the shell then leads to the sign-in page and back. `me` is whom
 * the page shows, and so for whom it asks.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: Error, told: (client: QueryClient) => void) => {
    if (!(error instanceof Fault)) return;
    if (error.kind === 'signed-out') client.setQueryData(meQuery.queryKey, null);
    if (error.kind === 'other-account') told(client);
    // In another tab a second step was switched off: the shell says what is needed now.
    if (error.kind === 'second-step') void client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => onError(error, otherAccountSeen) }),
    mutationCache: new MutationCache({ onError: (error) => onError(error, (cache) => setOtherAccount(cache, 'told')) }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: kept,
        // Whether there is a line is asked of the academy: nothing waits in silence because a browser thinks there is none.
        networkMode: 'always',
        retry: (count, error) => error instanceof Fault && error.kind === 'unreachable' && count < 2 && !lineIsLost(),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  sayWhoIsShown(() => client.getQueryData(meQuery.queryKey)?.id);
  sayUnreachable(() => void doubtLine());
  keepKnown(client);
  const hear = () => (lineIsLost() ? recallKnown(client) : void client.invalidateQueries());
  hearLine(hear);
  // It may have been lost before anything could hear of it.
  if (lineIsLost()) hear();
  return client;
}
