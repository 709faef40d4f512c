import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';

const matchesDocument = graphql(`
  query MyMatches($first: Int!, $after: String) {
    myMatches(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...MatchCard
        }
      }
    }
  }
`);

const matches = async (first: number, after: string | null) =>
  (await request(matchesDocument, { first, after })).myMatches;

/** Modules that suit the teacher, best first, 12 at a time. */
export const matchesQuery = infiniteQueryOptions({
  queryKey: ['matches', 'all'],
  meta: staleAfter('enrolment', 'catalogue', 'certification', 'teachers'),
  queryFn: ({ pageParam }) => matches(12, pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
});

const alsoInterestingDocument = graphql(`
  query AlsoInteresting {
    alsoInteresting {
      ...MatchCard
    }
  }
`);

/** Modules that suit and are different. */
export const alsoInterestingQuery = queryOptions({
  queryKey: ['matches', 'also'],
  meta: staleAfter('enrolment', 'catalogue', 'certification', 'teachers'),
  queryFn: async () => (await request(alsoInterestingDocument)).alsoInteresting,
});

/** The six on top of the page; the others are one press away. */
export const sixBestQuery = queryOptions({
  queryKey: ['matches', 'six'],
  meta: staleAfter('enrolment', 'catalogue', 'certification', 'teachers'),
  queryFn: () => matches(6, null),
});

/** The three that suit best. */
export const bestMatchesQuery = queryOptions({
  queryKey: ['matches', 'best'],
  meta: staleAfter('enrolment', 'catalogue', 'certification', 'teachers'),
  queryFn: () => matches(3, null),
});

const wantedLessDocument = graphql(`
  query MyWantedLess {
    myWantedLess {
      slug
      title {
        nl
        en
      }
    }
  }
`);

/** Modules whose like the teacher wants to see less of. */
export const wantedLessQuery = queryOptions({
  queryKey: ['matches', 'less'],
  meta: staleAfter('catalogue', 'certification', 'teachers'),
  queryFn: async () => (await request(wantedLessDocument)).myWantedLess,
});

const wantLessDocument = graphql(`
  mutation WantLess($moduleSlug: ID!, $less: Boolean!) {
    wantLess(moduleSlug: $moduleSlug, less: $less) {
      __typename
      ...MatchingRefusal
    }
  }
`);

export const wantLess = async (wish: { moduleSlug: string; less: boolean }) =>
  (await request(wantLessDocument, wish)).wantLess;
