import { graphql, request } from '@academy/gql';

/** Who is signed off. */
export interface Participant {
  readonly enrolmentId: string;
  readonly name: string;
}

const signOffDocument = graphql(`
  mutation SignOff($enrolmentId: ID!) {
    signOff(enrolmentId: $enrolmentId) {
      __typename
      ... on SignedOff {
        enrolmentId
      }
      ...LearningRefusal
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
      ...LearningRefusal
    }
  }
`);

export const takeBackSignOff = async (enrolmentId: string, reason: string) =>
  (await request(takeBackDocument, { enrolmentId, reason })).takeBackSignOff;
