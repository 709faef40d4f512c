import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Fault } from '@academy/ui/gql';

/** A session that has ended empties what is known of `me`; the shell then leads to the sign-in page and back. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Fault && error.kind === 'signed-out') client.setQueryData(['me'], null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => error instanceof Fault && error.kind === 'unreachable' && count < 2,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
