import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  type FiguresVersionOnPageFragment,
  type LearnedOnPageFragment,
  staleAfter,
} from '@academy/gql';

const learnedDocument = graphql(`
  query LearnedFigures {
    learnedFigures {
      ...LearnedOnPage
    }
  }
`);

/** What is learned from outcomes: what is in force, what is proposed, what was before. */
export const learnedQuery = queryOptions({
  queryKey: ['learned'],
  meta: staleAfter('matching'),
  queryFn: async () => (await request(learnedDocument)).learnedFigures,
});

const effectDocument = graphql(`
  query FiguresEffect($figuresId: ID!) {
    figuresEffect(figuresId: $figuresId) {
      __typename
      ... on FiguresEffect {
        paths
        changed
        onlyHours
        hoursMore
      }
      ... on TooFewPaths {
        needed
      }
    }
  }
`);

/** What a version would do to paths that exist; it is planned anew, so it is asked once a visit. */
export const effectQuery = (figuresId: string) =>
  queryOptions({
    queryKey: ['learned', 'effect', figuresId],
    meta: staleAfter('matching'),
    queryFn: async () => (await request(effectDocument, { figuresId })).figuresEffect ?? null,
    staleTime: Infinity,
  });

const putDocument = graphql(`
  mutation PutFiguresInForce($figuresId: ID!, $reason: String!) {
    putFiguresInForce(figuresId: $figuresId, reason: $reason) {
      __typename
      ... on FiguresInForce {
        figures {
          ...LearnedOnPage
        }
      }
    }
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawFigures($figuresId: ID!, $reason: String!) {
    withdrawFigures(figuresId: $figuresId, reason: $reason) {
      __typename
      ... on FiguresWithdrawn {
        figures {
          ...LearnedOnPage
        }
      }
    }
  }
`);

interface Given {
  figuresId: string;
  reason: string;
}

export const putInForce = async (given: Given) => (await request(putDocument, { ...given })).putFiguresInForce;
export const withdraw = async (given: Given) => (await request(withdrawDocument, { ...given })).withdrawFigures;

const learnDocument = graphql(`
  mutation LearnFigures {
    learnFigures {
      __typename
    }
  }
`);

export const learnNow = async () => (await request(learnDocument)).learnFigures;

export type Version = FiguresVersionOnPageFragment;
export type OfKind = LearnedOnPageFragment['kinds'][number];
export type Run = NonNullable<LearnedOnPageFragment['lastRun']>;
