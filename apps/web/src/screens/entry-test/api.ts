import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  requestUntil,
  type EntryTestEffectQuery,
  type EntryTestOffersQuery,
  type EntryTestOnPageFragment,
  type EntryTestStakesQuery,
} from '@academy/gql';

export type EntryTest = EntryTestOnPageFragment;
export type EntryTestQuestion = NonNullable<NonNullable<EntryTest['attempt']>['question']>;
export type EntryTestOffer = EntryTestOffersQuery['entryTestOffers'][number];

const entryTestDocument = graphql(`
  query EntryTest($competenceId: ID!) {
    entryTest(competenceId: $competenceId) {
      ...EntryTestOnPage
    }
  }
`);

/** The test in a competence, and where the teacher is in it; null for a competence that is not known. */
export const entryTestQuery = (competenceId: string) =>
  queryOptions({
    queryKey: ['entry-test', competenceId],
    queryFn: async () => (await request(entryTestDocument, { competenceId })).entryTest ?? null,
  });

const offersDocument = graphql(`
  query EntryTestOffers {
    entryTestOffers {
      expectedHours
      opensAWay
      competence {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

/** Tests that are worth their half hour; they follow from the path, so they go stale with it. */
export const entryTestOffersQuery = queryOptions({
  queryKey: ['path', 'entry-test-offers'],
  queryFn: async () => (await request(offersDocument)).entryTestOffers,
});

const stakesDocument = graphql(`
  query EntryTestStakes($competenceId: ID!) {
    entryTestStakes(competenceId: $competenceId) {
      hoursNow
      hoursBest
      hoursWorst
      mayReachLess
      mayReachMore
    }
  }
`);

export type Stakes = NonNullable<EntryTestStakesQuery['entryTestStakes']>;

/** What a test can do to the path; planned anew, so it goes stale with the path. Null where there is nothing to say. */
export const stakesQuery = (competenceId: string) =>
  queryOptions({
    queryKey: ['path', 'entry-test-stakes', competenceId],
    queryFn: async ({ signal }) =>
      (await requestUntil(signal, stakesDocument, { competenceId })).entryTestStakes ?? null,
  });

const effectDocument = graphql(`
  query EntryTestEffect($attemptId: ID!) {
    entryTestEffect(attemptId: $attemptId) {
      hoursBefore
      hoursNow
      levelBefore
      levelNow
      drops {
        ...ModuleOnProposal
      }
      adds {
        ...ModuleOnProposal
      }
      reasons {
        code
        level
        module {
          ...ModuleOnProposal
        }
        competence {
          id
          name {
            nl
            en
          }
        }
      }
    }
  }
`);

export type Effect = NonNullable<EntryTestEffectQuery['entryTestEffect']>;

/** The result comes into the profile in a second or so; whoever waits longer finds it on the path. */
const tries = { most: 15, pauseMs: 2_000 } as const;

/** What a test did to the path; asked again until its result is in the profile. */
export const effectQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['path', 'entry-test-effect', attemptId],
    queryFn: async ({ signal }) => (await requestUntil(signal, effectDocument, { attemptId })).entryTestEffect ?? null,
    refetchInterval: ({ state }) => (!state.data && state.dataUpdateCount < tries.most ? tries.pauseMs : false),
  });

const startDocument = graphql(`
  mutation StartEntryTest($competenceId: ID!) {
    startEntryTest(competenceId: $competenceId) {
      __typename
      ... on EntryTestKept {
        entryTest {
          ...EntryTestOnPage
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const startEntryTest = async (competenceId: string) =>
  (await request(startDocument, { competenceId })).startEntryTest;

const answerDocument = graphql(`
  mutation AnswerEntryTest($attemptId: ID!, $questionId: ID!, $optionId: ID) {
    answerEntryTest(attemptId: $attemptId, questionId: $questionId, optionId: $optionId) {
      __typename
      ... on EntryTestKept {
        entryTest {
          ...EntryTestOnPage
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export interface Answer {
  readonly attemptId: string;
  readonly questionId: string;
  /** Null for "I don't know". */
  readonly optionId: string | null;
}

/** Answers a question; the first answer stands, so sending it again does no harm. */
export const answerEntryTest = async (answer: Answer) => (await request(answerDocument, answer)).answerEntryTest;

const giveUpDocument = graphql(`
  mutation GiveUpEntryTest($attemptId: ID!) {
    giveUpEntryTest(attemptId: $attemptId) {
      __typename
      ... on EntryTestKept {
        entryTest {
          ...EntryTestOnPage
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const giveUpEntryTest = async (attemptId: string) =>
  (await request(giveUpDocument, { attemptId })).giveUpEntryTest;
