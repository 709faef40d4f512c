import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { graphql, request, type ModuleFilter, staleAfter } from '@academy/gql';

const modulesDocument = graphql(`
  query Modules($filter: ModuleFilter, $after: String) {
    modules(filter: $filter, after: $after, first: 24) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...ModuleCard
        }
      }
    }
  }
`);

/** Modules of the offer, by title, 24 at a time. The list before stays until the new one is there. */
export const modulesQuery = (filter: ModuleFilter) =>
  infiniteQueryOptions({
    queryKey: ['modules', 'offer', filter],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async ({ pageParam }) => (await request(modulesDocument, { filter, after: pageParam })).modules,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
