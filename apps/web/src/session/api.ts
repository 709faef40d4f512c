import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';
import { belongTo } from './belong-to';

const meDocument = graphql(`
  query Me {
    me {
      ...WhoIsIn
    }
  }
`);

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  meta: staleAfter(),
  queryFn: async ({ client }) => belongTo(client, (await request(meDocument)).me ?? null),
  staleTime: 5 * 60_000,
});

const demoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts {
      id
      name
      kind
      roleNl
      roleEn
      workplaces {
        id
        name
      }
    }
    signInProviders {
      id
      name
    }
  }
`);

/** Who is in the demo, and by which providers people sign in: what the sign-in page shows besides its form. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  meta: staleAfter(),
  queryFn: () => request(demoAccountsDocument),
  staleTime: Infinity,
});

const signInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
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
      ... on TooManyAttempts {
        retryAfterSeconds
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const signIn = async (variables: { email: string; password: string }) =>
  (await request(signInDocument, variables)).signIn;

const signInAsDemoDocument = graphql(`
  mutation SignInAsDemo($account: ID!) {
    signInAsDemo(account: $account) {
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
      ... on TooManyAttempts {
        retryAfterSeconds
      }
      ... on SignInBusy {
        retryAfterSeconds
      }
    }
  }
`);

export const signInAsDemo = async (account: string) => (await request(signInAsDemoDocument, { account })).signInAsDemo;

const stayDocument = graphql(`
  mutation StaySignedIn {
    staySignedIn {
      __typename
      ... on SignedIn {
        me {
          ...WhoIsIn
        }
      }
    }
  }
`);

export const staySignedIn = async () => (await request(stayDocument)).staySignedIn;

const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export const signOut = async () => request(signOutDocument);
