import { graphql, request } from '@academy/gql';

const startDocument = graphql(`
  mutation StartPasskey($name: String!, $password: String!) {
    startPasskey(name: $name, password: $password) {
      __typename
      ... on PasskeyAsked {
        options
      }
      ... on InvalidInput {
        faults {
          field
          problem
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

export const startPasskey = async (given: { name: string; password: string }) =>
  (await request(startDocument, given)).startPasskey;

const addDocument = graphql(`
  mutation AddPasskey($answer: String!) {
    addPasskey(answer: $answer) {
      __typename
      ... on PasskeyAdded {
        recoveryCodes
        account {
          ...AccountOnPage
        }
      }
    }
  }
`);

export const addPasskey = async (answer: string) => (await request(addDocument, { answer })).addPasskey;

const removeDocument = graphql(`
  mutation RemovePasskey($id: ID!, $password: String!) {
    removePasskey(id: $id, password: $password) {
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

export const removePasskey = async (given: { id: string; password: string }) =>
  (await request(removeDocument, given)).removePasskey;

const askDocument = graphql(`
  mutation AskPasskey {
    askPasskey {
      options
    }
  }
`);

export const askPasskey = async () => (await request(askDocument)).askPasskey.options;

const enterDocument = graphql(`
  mutation EnterByPasskey($answer: String!) {
    enterByPasskey(answer: $answer) {
      __typename
      ... on SignedIn {
        me {
          ...WhoIsIn
        }
      }
    }
  }
`);

export const enterWith = async (answer: string) => (await request(enterDocument, { answer })).enterByPasskey;
