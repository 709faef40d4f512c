import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type MyAccountQuery } from '@academy/gql';

const accountDocument = graphql(`
  query MyAccount {
    myAccount {
      ...AccountOnPage
    }
  }

  fragment AccountOnPage on MyAccount {
    name
    email
    language
    hasPassword
    hasCodeApp
    recoveryCodesLeft
    addressChange {
      email
      oldConfirmed
      newConfirmed
      expiresAt
    }
    passkeys {
      id
      name
      addedAt
      usedAt
    }
    linkedSignIns {
      id
      name
      linkedAt
      usedAt
    }
    signInProviders {
      id
      name
    }
    sessions {
      id
      browser
      openedAt
      seenAt
      isThisOne
    }
  }
`);

export const accountQuery = queryOptions({
  queryKey: ['my-account'],
  meta: staleAfter(),
  queryFn: async () => (await request(accountDocument)).myAccount,
});

/** One's own account, as only its person sees it. */
export type Account = MyAccountQuery['myAccount'];
