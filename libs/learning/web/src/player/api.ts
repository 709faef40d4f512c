import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  type KeepQuizDraftMutationVariables,
  type LearningOnPageFragment,
  type SubmitQuizMutationVariables,
  staleAfter,
} from '@academy/gql';

const learningDocument = graphql(`
  query Learning($enrolmentId: ID!) {
    learning(enrolmentId: $enrolmentId) {
      ...LearningOnPage
    }
  }
`);

/** A module as the teacher follows it; null when this enrolment gives no access. */
export const learningQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['learning', enrolmentId],
    meta: staleAfter('enrolment', 'catalogue', 'learning', 'certification'),
    queryFn: async () => (await request(learningDocument, { enrolmentId })).learning ?? null,
  });

const recordProgressDocument = graphql(`
  mutation RecordProgress($enrolmentId: ID!, $partId: ID!, $done: Boolean!) {
    recordProgress(enrolmentId: $enrolmentId, partId: $partId, done: $done) {
      __typename
      ... on ProgressKept {
        learning {
          ...LearningOnPage
        }
      }
      ...LearningRefusal
    }
  }
`);

export const recordProgress = async (progress: { enrolmentId: string; partId: string; done: boolean }) =>
  (await request(recordProgressDocument, progress)).recordProgress;

const submitQuizDocument = graphql(`
  mutation SubmitQuiz($enrolmentId: ID!, $partId: ID!, $answers: [QuestionAnswer!]!, $idempotencyKey: ID!) {
    submitQuiz(enrolmentId: $enrolmentId, partId: $partId, answers: $answers, idempotencyKey: $idempotencyKey) {
      __typename
      ... on QuizGraded {
        learning {
          ...LearningOnPage
        }
      }
      ...LearningRefusal
    }
  }
`);

/** Hands in a quiz; the same key gives the same attempt again. */
export const submitQuiz = async (given: SubmitQuizMutationVariables) =>
  (await request(submitQuizDocument, given)).submitQuiz;

const keepQuizDraftDocument = graphql(`
  mutation KeepQuizDraft($enrolmentId: ID!, $partId: ID!, $answers: [QuestionAnswer!]!) {
    keepQuizDraft(enrolmentId: $enrolmentId, partId: $partId, answers: $answers) {
      __typename
    }
  }
`);

/** Keeps what was chosen in a quiz so far. */
export const keepQuizDraft = async (given: KeepQuizDraftMutationVariables) =>
  (await request(keepQuizDraftDocument, given)).keepQuizDraft;

const sayHoursDocument = graphql(`
  mutation SayHours($enrolmentId: ID!, $hours: Float) {
    sayHours(enrolmentId: $enrolmentId, hours: $hours) {
      __typename
      ... on HoursKept {
        hours
      }
      ...LearningRefusal
    }
  }
`);

/** Keeps how long a module took, or takes that back with null. */
export const sayHours = async (given: { enrolmentId: string; hours: number | null }) =>
  (await request(sayHoursDocument, given)).sayHours;

/** A text or a quiz of the module. */
export type Part = LearningOnPageFragment['parts'][number];
