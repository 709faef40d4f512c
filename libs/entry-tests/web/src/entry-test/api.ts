import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type EntryTestOnPageFragment, staleAfter } from '@academy/gql';

export type EntryTest = EntryTestOnPageFragment;
export type EntryTestQuestion = NonNullable<NonNullable<EntryTest['attempt']>['question']>;

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
    meta: staleAfter('entry-tests'),
    queryFn: async () => (await request(entryTestDocument, { competenceId })).entryTest ?? null,
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
      ...EntryTestRefusal
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
    }
  }
`);

export const giveUpEntryTest = async (attemptId: string) =>
  (await request(giveUpDocument, { attemptId })).giveUpEntryTest;
