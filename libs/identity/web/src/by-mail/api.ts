import { graphql, request } from '@academy/gql';

const askDocument = graphql(`
  mutation AskSignInLink($email: String!) {
    askSignInLink(email: $email) {
      __typename
      ... on SignInLinkOnItsWay {
        minutes
      }
      ... on TooManyMails {
        retryAfterSeconds
      }
    }
  }
`);

export const askSignInLink = async (email: string) => (await request(askDocument, { email })).askSignInLink;

const byLinkDocument = graphql(`
  mutation SignInByLink($link: String!) {
    signInByLink(link: $link) {
      __typename
      ... on SignedIn {
        me {
          ...WhoIsIn
        }
      }
      ... on SecondStepNeeded {
        hasCodeApp
        hasPasskey
      }
    }
  }
`);

export const signInByLink = async (link: string) => (await request(byLinkDocument, { link })).signInByLink;
