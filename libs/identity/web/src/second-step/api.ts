import { graphql, request, type StartCodeAppMutation } from '@academy/gql';

const startDocument = graphql(`
  mutation StartCodeApp($password: String!) {
    startCodeApp(password: $password) {
      __typename
      ... on CodeAppStarted {
        secret
        link
        qr {
          size
          path
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

export const startCodeApp = async (password: string) => (await request(startDocument, { password })).startCodeApp;

export type StartedApp = Extract<StartCodeAppMutation['startCodeApp'], { __typename: 'CodeAppStarted' }>;

const confirmDocument = graphql(`
  mutation ConfirmCodeApp($code: String!) {
    confirmCodeApp(code: $code) {
      __typename
      ... on CodeAppOn {
        recoveryCodes
        account {
          ...AccountOnPage
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const confirmCodeApp = async (code: string) => (await request(confirmDocument, { code })).confirmCodeApp;

const removeDocument = graphql(`
  mutation RemoveCodeApp($password: String!) {
    removeCodeApp(password: $password) {
      __typename
      ... on FactorRemoved {
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

export const removeCodeApp = async (password: string) => (await request(removeDocument, { password })).removeCodeApp;

const renewDocument = graphql(`
  mutation RenewRecoveryCodes($password: String!) {
    renewRecoveryCodes(password: $password) {
      __typename
      ... on RecoveryCodesDrawn {
        recoveryCodes
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

export const renewRecoveryCodes = async (password: string) =>
  (await request(renewDocument, { password })).renewRecoveryCodes;

const giveDocument = graphql(`
  mutation GiveCode($code: String!) {
    giveCode(code: $code) {
      __typename
      ... on SignedIn {
        me {
          ...WhoIsIn
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

export const giveCode = async (code: string) => (await request(giveDocument, { code })).giveCode;
