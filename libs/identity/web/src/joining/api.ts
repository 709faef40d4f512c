import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type ConfirmSignUpMutation, type SignUpMutationVariables } from '@academy/gql';

const signUpDocument = graphql(`
  mutation SignUp($signUp: ID!, $name: String!, $email: String!, $password: String!) {
    signUp(signUp: $signUp, name: $name, email: $email, password: $password) {
      __typename
      ... on InvalidInput {
        faults {
          field
          problem
        }
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

export const signUp = async (given: SignUpMutationVariables) => (await request(signUpDocument, given)).signUp;

const againDocument = graphql(`
  mutation SendSignUpCodeAgain($signUp: ID!) {
    sendSignUpCodeAgain(signUp: $signUp) {
      __typename
      ... on TooManyMails {
        retryAfterSeconds
      }
    }
  }
`);

export const sendCodeAgain = async (id: string) => (await request(againDocument, { signUp: id })).sendSignUpCodeAgain;

const byCodeDocument = graphql(`
  mutation ConfirmSignUp($signUp: ID!, $code: String!) {
    confirmSignUp(signUp: $signUp, code: $code) {
      ...Confirmed
    }
  }

  fragment WhoIsIn on Me {
    id
    name
    teacherId
    sessionEndsAt
    erasedOn
    workplaces {
      id
      name
      kind
      roles
      waiting
    }
  }

  fragment Confirmed on ConfirmSignUpResult {
    __typename
    ... on SignedIn {
      me {
        ...WhoIsIn
      }
    }
    ... on WrongProof {
      triesLeft
    }
    ... on SignInBusy {
      retryAfterSeconds
    }
  }
`);

export const confirmByCode = async (given: { signUp: string; code: string }) =>
  (await request(byCodeDocument, given)).confirmSignUp;

const byLinkDocument = graphql(`
  mutation ConfirmSignUpByLink($link: String!, $password: String!) {
    confirmSignUpByLink(link: $link, password: $password) {
      ...Confirmed
    }
  }
`);

export const confirmByLink = async (given: { link: string; password: string }) =>
  (await request(byLinkDocument, given)).confirmSignUpByLink;

const demoMailDocument = graphql(`
  query DemoMailFolder {
    demoMailFolder
  }
`);

/** Where the mails of a demo lie; null where mail is really sent. */
export const demoMailQuery = queryOptions({
  queryKey: ['demo-mail-folder'],
  meta: staleAfter(),
  queryFn: async () => (await request(demoMailDocument)).demoMailFolder ?? null,
  staleTime: Infinity,
});

type Confirmed = ConfirmSignUpMutation['confirmSignUp'];

/** Who came in. */
export type Entered = Extract<Confirmed, { __typename: 'SignedIn' }>['me'];

/** What a page on the way in is given: where to go with who came in. */
export interface WayIn {
  onEntered: (me: Entered) => void;
  /** Somebody may have come in in another tab. */
  onMaybeEntered: () => void;
}
