import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyEditionsQuery } from '@academy/gql';

const editionsDocument = graphql(`
  query MyEditions {
    myEditions {
      edition {
        id
        start
        seats
        seatsFree
        waiting
      }
      module {
        slug
        hasContent
        title {
          nl
          en
        }
      }
      participants {
        enrolmentId
        name
        state
        signOff
      }
    }
  }
`);

/** Editions of the author's organisation in which somebody takes part. */
export const editionsQuery = queryOptions({
  queryKey: ['editions', 'mine'],
  queryFn: async () => (await request(editionsDocument)).myEditions,
});

export type OwnEdition = MyEditionsQuery['myEditions'][number];
export type Participant = OwnEdition['participants'][number];

const signOffDocument = graphql(`
  mutation SignOff($enrolmentId: ID!) {
    signOff(enrolmentId: $enrolmentId) {
      __typename
      ... on SignedOff {
        enrolmentId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const signOff = async (enrolmentId: string) => (await request(signOffDocument, { enrolmentId })).signOff;

const takeBackDocument = graphql(`
  mutation TakeBackSignOff($enrolmentId: ID!, $reason: String!) {
    takeBackSignOff(enrolmentId: $enrolmentId, reason: $reason) {
      __typename
      ... on SignOffTakenBack {
        enrolmentId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const takeBackSignOff = async (enrolmentId: string, reason: string) =>
  (await request(takeBackDocument, { enrolmentId, reason })).takeBackSignOff;
