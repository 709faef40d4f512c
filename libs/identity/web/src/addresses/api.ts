import { graphql, request, type AskAddressChangeMutationVariables } from '@academy/gql';

const askDocument = graphql(`
  mutation AskAddressChange($email: String!, $password: String!) {
    askAddressChange(email: $email, password: $password) {
      __typename
      ... on AddressChangeAsked {
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
      ... on TooManyMails {
        retryAfterSeconds
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const askAddressChange = async (given: AskAddressChangeMutationVariables) =>
  (await request(askDocument, given)).askAddressChange;

const withdrawDocument = graphql(`
  mutation WithdrawAddressChange {
    withdrawAddressChange {
      account {
        ...AccountOnPage
      }
    }
  }
`);

export const withdrawAddressChange = async () => (await request(withdrawDocument)).withdrawAddressChange.account;

const confirmDocument = graphql(`
  mutation ConfirmAddress($link: String!) {
    confirmAddress(link: $link) {
      __typename
      ... on AddressConfirmed {
        waitsFor
      }
    }
  }
`);

export const confirmAddress = async (link: string) => (await request(confirmDocument, { link })).confirmAddress;
