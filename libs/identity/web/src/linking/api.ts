import { graphql, request, type FinishProviderRoundMutation } from '@academy/gql';

const beginDocument = graphql(`
  mutation BeginProviderSignIn($provider: ID!, $back: String) {
    beginProviderSignIn(provider: $provider, back: $back) {
      __typename
      ... on ProviderRoundBegun {
        url
      }
    }
  }
`);

export const beginProviderSignIn = async (given: { provider: string; back: string | undefined }) =>
  (await request(beginDocument, given)).beginProviderSignIn;

const linkDocument = graphql(`
  mutation BeginLinking($provider: ID!, $password: String!) {
    beginLinking(provider: $provider, password: $password) {
      __typename
      ... on ProviderRoundBegun {
        url
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const beginLinking = async (given: { provider: string; password: string }) =>
  (await request(linkDocument, given)).beginLinking;

const unlinkDocument = graphql(`
  mutation UnlinkSignIn($id: ID!, $password: String!) {
    unlinkSignIn(id: $id, password: $password) {
      __typename
      ... on SignInUnlinked {
        account {
          ...AccountOnPage
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const unlinkSignIn = async (given: { id: string; password: string }) =>
  (await request(unlinkDocument, given)).unlinkSignIn;

const finishDocument = graphql(`
  mutation FinishProviderRound($answer: String!) {
    finishProviderRound(answer: $answer) {
      __typename
      ... on ProviderSignedIn {
        me {
          ...WhoIsIn
        }
        back
      }
      ... on ProviderStepNeeded {
        hasCodeApp
        hasPasskey
        back
      }
      ... on ProviderSignUpBegun {
        signUp
        email
        back
      }
      ... on SignInLinked {
        account {
          ...AccountOnPage
        }
      }
      ... on TooManyMails {
        retryAfterSeconds
      }
    }
  }
`);

export const finishProviderRound = async (answer: string) =>
  (await request(finishDocument, { answer })).finishProviderRound;

export type CameBack = FinishProviderRoundMutation['finishProviderRound'];

/** The way to another site: in one place, since a page of a test cannot leave. */
export const leaving = { to: (url: string): void => globalThis.location.assign(url) };
