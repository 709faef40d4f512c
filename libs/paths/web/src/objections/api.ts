import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  type ObjectionsOnPageFragment,
  type ObjectionToAnswerOnPageFragment,
  staleAfter,
} from '@academy/gql';

const objectionsDocument = graphql(`
  query Objections {
    objections {
      ...ObjectionsOnPage
    }
  }
`);

/** What teachers wrote against their paths. */
export const objectionsQuery = queryOptions({
  queryKey: ['objections', 'office'],
  meta: staleAfter('paths'),
  queryFn: async () => (await request(objectionsDocument)).objections,
});

const answerDocument = graphql(`
  mutation AnswerObjection($id: ID!, $text: String!) {
    answerObjection(id: $id, text: $text) {
      __typename
      ... on ObjectionAnswered {
        overview {
          ...ObjectionsOnPage
        }
      }
    }
  }
`);

export const answerObjection = async (given: { id: string; text: string }) =>
  (await request(answerDocument, { ...given })).answerObjection;

export type Overview = ObjectionsOnPageFragment;
export type ToAnswer = ObjectionToAnswerOnPageFragment;
