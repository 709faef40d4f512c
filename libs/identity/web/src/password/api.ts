import { graphql, request, type ResetPasswordMutationVariables } from '@academy/gql';

const askDocument = graphql(`
  mutation AskPasswordReset($email: String!) {
    askPasswordReset(email: $email) {
      __typename
      ... on ResetOnItsWay {
        minutes
      }
      ... on TooManyMails {
        retryAfterSeconds
      }
    }
  }
`);

export const askPasswordReset = async (email: string) => (await request(askDocument, { email })).askPasswordReset;

const resetDocument = graphql(`
  mutation ResetPassword($link: String!, $password: String!) {
    resetPassword(link: $link, password: $password) {
      __typename
      ... on InvalidInput {
        faults {
          field
          problem
        }
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const resetPassword = async (given: ResetPasswordMutationVariables) =>
  (await request(resetDocument, given)).resetPassword;
