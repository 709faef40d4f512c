import {
  graphql,
  request,
  type ChangeAccountMutationVariables,
  type ChangePasswordMutationVariables,
} from '@academy/gql';

const changeDocument = graphql(`
  mutation ChangeAccount($name: String!, $language: Language!) {
    changeAccount(name: $name, language: $language) {
      __typename
      ... on AccountSaved {
        account {
          ...AccountOnPage
        }
      }
      ... on InvalidInput {
        faults {
          field
          problem
        }
      }
    }
  }
`);

export const changeAccount = async (given: ChangeAccountMutationVariables) =>
  (await request(changeDocument, given)).changeAccount;

const passwordDocument = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      __typename
      ... on PasswordChanged {
        account {
          ...AccountOnPage
        }
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

export const changePassword = async (given: ChangePasswordMutationVariables) =>
  (await request(passwordDocument, given)).changePassword;

const endDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      account {
        ...AccountOnPage
      }
    }
  }
`);

const endOthersDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      account {
        ...AccountOnPage
      }
    }
  }
`);

/** One of them, or without an id all others. */
export const endSessions = async (id: string | null) =>
  id === null
    ? (await request(endOthersDocument)).endOtherSessions.account
    : (await request(endDocument, { id })).endSession.account;
