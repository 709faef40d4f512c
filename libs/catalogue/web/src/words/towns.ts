import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';

const townsDocument = graphql(`
  query Towns {
    cities {
      name
    }
  }
`);

/** The towns where a module can be given and a teacher can live, by name. */
export const townsQuery = queryOptions({
  queryKey: ['towns'],
  meta: staleAfter(),
  queryFn: async () => (await request(townsDocument)).cities.map(({ name }) => name),
  staleTime: Infinity,
});
