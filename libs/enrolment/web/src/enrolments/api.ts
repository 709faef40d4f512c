import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';

const enrolmentsDocument = graphql(`
  query MyEnrolments {
    myEnrolments {
      ...EnrolmentItem
    }
  }
`);

/** How often to look again while the academy decides, should the news of it not come through. */
const lookAgain = 2_000;

/** All enrolments of the teacher, newest first. */
export const enrolmentsQuery = queryOptions({
  queryKey: ['enrolments', 'mine'],
  meta: staleAfter('enrolment', 'catalogue', 'learning'),
  queryFn: async () => (await request(enrolmentsDocument)).myEnrolments,
  refetchInterval: ({ state }) =>
    state.data?.some((enrolment) => enrolment.state === 'REQUESTED') ? lookAgain : false,
});

const requestEnrolmentDocument = graphql(`
  mutation RequestEnrolment($editionId: ID!, $idempotencyKey: ID!) {
    requestEnrolment(editionId: $editionId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on EnrolmentReceived {
        enrolment {
          ...EnrolmentItem
        }
      }
      ...EnrolmentRefusal
    }
  }
`);

/** Asks for a place; the same key gives the same answer again. */
export const requestEnrolment = async (asked: { editionId: string; idempotencyKey: string }) =>
  (await request(requestEnrolmentDocument, asked)).requestEnrolment;

const withdrawEnrolmentDocument = graphql(`
  mutation WithdrawEnrolment($id: ID!) {
    withdrawEnrolment(id: $id) {
      __typename
      ... on EnrolmentWithdrawn {
        enrolment {
          ...EnrolmentItem
        }
      }
    }
  }
`);

export const withdrawEnrolment = async (id: string) =>
  (await request(withdrawEnrolmentDocument, { id })).withdrawEnrolment;
