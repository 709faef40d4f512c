import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type CareerRoutesQuery, type RoutePreviewsQuery, staleAfter } from '@academy/gql';
import { newsOfPath } from './news';

const careerRoutesDocument = graphql(`
  query CareerRoutes {
    careerRoutes {
      slug
      title {
        nl
        en
      }
      audienceNl
      recognitionNl
      sectors
      standardHours
      targets {
        level
      }
    }
  }
`);

/** The goals to choose from. They change with a new edition of the framework, about once a year. */
export const careerRoutesQuery = queryOptions({
  queryKey: ['routes'],
  meta: staleAfter('catalogue'),
  queryFn: async () => (await request(careerRoutesDocument)).careerRoutes,
  staleTime: 5 * 60_000,
});

const routePreviewsDocument = graphql(`
  query RoutePreviews {
    myRoutePreviews {
      routeSlug
      kind
      hours
    }
  }
`);

/** The teacher's own hours to every goal: planned now, so they come after the goals themselves. */
export const routePreviewsQuery = queryOptions({
  queryKey: ['path', 'previews'],
  meta: newsOfPath,
  queryFn: async () => (await request(routePreviewsDocument)).myRoutePreviews,
  staleTime: 60_000,
  retry: false,
});

const myPathDocument = graphql(`
  query MyPath {
    myPath {
      ...PathOnPage
    }
  }
`);

/**
 * The teacher's own path; null as long as no goal is chosen. What nobody tells, such as a day that begins, outdates a
 * path too, so one that stays open is asked for every minute.
 */
export const pathQuery = queryOptions({
  queryKey: ['path', 'mine'],
  meta: newsOfPath,
  refetchInterval: 60_000,
  queryFn: async () => (await request(myPathDocument)).myPath ?? null,
});

const tailorPathDocument = graphql(`
  mutation TailorPath($routeSlug: ID!) {
    tailorPath(routeSlug: $routeSlug) {
      __typename
      ... on PathTailored {
        path {
          ...PathOnPage
        }
      }
    }
  }
`);

/** Chooses a goal and has the path to it computed; the path that was there goes. */
export const tailorPath = async (routeSlug: string) => (await request(tailorPathDocument, { routeSlug })).tailorPath;

const acceptProposalDocument = graphql(`
  mutation AcceptProposal($basis: ID!) {
    acceptProposal(basis: $basis) {
      __typename
      ... on PathTailored {
        path {
          ...PathOnPage
        }
      }
      ... on ProposalOutdated {
        path {
          ...PathOnPage
        }
      }
    }
  }
`);

/** Takes the new shape of the path that was offered; `basis` names it. */
export const acceptProposal = async (basis: string) =>
  (await request(acceptProposalDocument, { basis })).acceptProposal;

const renewPathDocument = graphql(`
  mutation RenewPath {
    renewPath {
      __typename
      ... on PathRenewed {
        path {
          ...PathOnPage
        }
      }
    }
  }
`);

/** Has a path planned anew that is not of today any more; nothing changes without consent. */
export const renewPath = async () => (await request(renewPathDocument)).renewPath;

/** A goal to choose. */
export type Goal = CareerRoutesQuery['careerRoutes'][number];

/** What a goal would come to for this teacher. */
export type Preview = RoutePreviewsQuery['myRoutePreviews'][number];
