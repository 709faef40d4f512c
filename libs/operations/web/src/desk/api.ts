import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type WorkDeskQuery, type WorkFailureKind } from '@academy/gql';

/** Milliseconds between two looks, while somebody has the page before them. */
const LOOK_MS = 5_000;

const deskDocument = graphql(`
  query WorkDesk {
    workDesk {
      __typename
      ... on WorkDesk {
        at
        standing {
          kind
          count
          since
        }
        kinds {
          name
          waiting
          running
          failing
          oldest
          doneLastHour
        }
        failing {
          name
          reason
          count
          since
        }
        workers
        untold
        oldestUntold
      }
    }
  }
`);

/** How it stands now; what workers do is news for nobody, so that it is asked for again and again. */
export const deskQuery = queryOptions({
  queryKey: ['work-desk'],
  meta: staleAfter(),
  staleTime: 0,
  refetchInterval: LOOK_MS,
  queryFn: async () => (await request(deskDocument)).workDesk,
});

const itemsDocument = graphql(`
  query FailingItems($name: String!, $reason: WorkFailureKind!, $after: String) {
    failingItems(name: $name, reason: $reason, first: 20, after: $after) {
      __typename
      ... on FailingItems {
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            id
            event
            toldAt
            about {
              what
              id
            }
            failures
            since
            failedAt
            error
            next
            nextAt
          }
        }
      }
    }
  }
`);

export interface WhichWork {
  readonly name: string;
  readonly reason: WorkFailureKind;
}

/** What failed of one kind for one reason, what fails longest first. */
export const itemsQuery = ({ name, reason }: WhichWork) =>
  infiniteQueryOptions({
    queryKey: ['work-desk', 'items', name, reason],
    meta: staleAfter(),
    staleTime: 0,
    refetchInterval: LOOK_MS,
    queryFn: async ({ pageParam }) => (await request(itemsDocument, { name, reason, after: pageParam })).failingItems,
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page.__typename === 'FailingItems' && page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined,
  });

const againDocument = graphql(`
  mutation TryWorkAgain($id: ID!) {
    tryWorkAgain(id: $id) {
      __typename
      ... on TryingAgain {
        count
      }
    }
  }
`);

const allAgainDocument = graphql(`
  mutation TryAllAgain($name: String!, $reason: WorkFailureKind!) {
    tryAllAgain(name: $name, reason: $reason) {
      __typename
      ... on TryingAgain {
        count
      }
    }
  }
`);

/** Has one piece of work tried now, or all that failed for one reason. */
export async function tryAgain(which: WhichWork | { readonly id: string }) {
  if ('id' in which) return (await request(againDocument, { id: which.id })).tryWorkAgain;
  const { name, reason } = which;
  return (await request(allAgainDocument, { name, reason })).tryAllAgain;
}

export type Desk = Extract<WorkDeskQuery['workDesk'], { __typename: 'WorkDesk' }>;
export type Failing = Desk['failing'][number];
export type WorkOfKind = Desk['kinds'][number];
