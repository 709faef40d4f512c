import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql, requestWhile, staleAfter, type ModulePageOfOfferFragment, type OfferFacetsQuery } from '@academy/gql';
import { asked, type OfferFilter, type OfferOrder } from './offer-filter';

const modulesDocument = graphql(`
  query Modules($filter: ModuleFilter, $after: String, $sort: OfferSort! = BEST_MATCH) {
    modules(filter: $filter, after: $after, sort: $sort, first: 24) {
      ...ModulePageOfOffer
    }
  }
`);

const suitingDocument = graphql(`
  query ModulesThatSuit($filter: ModuleFilter, $after: String) {
    modulesThatSuit(filter: $filter, after: $after, first: 24) {
      ...ModulePageOfOffer
    }
  }
`);

/** Modules of the offer, 24 at a time. The list before stays until the new one is there. */
export const modulesQuery = (filter: OfferFilter, order: OfferOrder) =>
  infiniteQueryOptions({
    queryKey: ['modules', 'offer', filter, order],
    meta: staleAfter('enrolment', 'catalogue', ...(order === 'SUITS' ? (['certification', 'teachers'] as const) : [])),
    queryFn: async ({ pageParam: after, signal }) => {
      const of = { filter: asked(filter), after };
      return order === 'SUITS'
        ? (await requestWhile(signal, suitingDocument, of)).modulesThatSuit
        : (await requestWhile(signal, modulesDocument, { ...of, sort: order })).modules;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

export type WithoutOne = ModulePageOfOfferFragment['withoutOne'][number];

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
    queryFn: async ({ signal }) =>
      (await requestWhile(signal, facetsDocument, { filter: asked(filter), organisations })).offerFacets,
    placeholderData: keepPreviousData,
  });
