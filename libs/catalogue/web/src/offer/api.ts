import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type OfferFacetsQuery } from '@academy/gql';
import { asked, type OfferFilter } from './offer-filter';

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
export const modulesQuery = (filter: OfferFilter) =>
  infiniteQueryOptions({
    queryKey: ['modules', 'offer', filter],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async ({ pageParam }) =>
      (await request(modulesDocument, { filter: asked(filter), after: pageParam })).modules,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

const facetsDocument = graphql(`
  query OfferFacets($filter: ModuleFilter, $organisations: Int!) {
    offerFacets(filter: $filter, organisations: $organisations) {
      domainId {
        value
        name {
          nl
          en
        }
        count
      }
      sector {
        value
        count
      }
      region {
        value
        count
      }
      forms {
        value
        count
      }
      hours {
        value
        count
      }
      start {
        value
        count
      }
      organisationId {
        value
        name
        count
      }
      organisations
    }
  }
`);

export type OfferFacets = OfferFacetsQuery['offerFacets'];

/** How many modules one gets by each choice; `organisations` at most, and those chosen. */
export const facetsQuery = (filter: OfferFilter, organisations: number) =>
  queryOptions({
    queryKey: ['modules', 'facets', filter, organisations],
    meta: staleAfter('catalogue'),
    queryFn: async () => (await request(facetsDocument, { filter: asked(filter), organisations })).offerFacets,
    placeholderData: keepPreviousData,
  });
