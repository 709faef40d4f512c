import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  staleAfter,
  type MyRegistrationsQuery,
  type RegisterOrganisationMutationVariables,
} from '@academy/gql';

const registrationsDocument = graphql(`
  query MyRegistrations {
    myRegistrations {
      ...RegistrationOnPage
    }
  }

  fragment RegistrationOnPage on Registration {
    id
    name
    kind
    number
    note
    askedAt
    state
    organisation {
      id
      name
    }
    reason
  }
`);

export const registrationsQuery = queryOptions({
  queryKey: ['my-registrations'],
  meta: staleAfter(),
  queryFn: async () => (await request(registrationsDocument)).myRegistrations,
});

const registerDocument = graphql(`
  mutation RegisterOrganisation($id: ID!, $name: String!, $kind: RegisteredKind!, $number: String!, $note: String!) {
    registerOrganisation(id: $id, name: $name, kind: $kind, number: $number, note: $note) {
      __typename
      ... on RegistrationsChanged {
        registrations {
          ...RegistrationOnPage
        }
      }
      ... on OrganisationIsHere {
        organisation {
          name
        }
      }
      ... on TooManyRegistrations {
        most
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

export const registerOrganisation = async (given: RegisterOrganisationMutationVariables) =>
  (await request(registerDocument, given)).registerOrganisation;

const withdrawDocument = graphql(`
  mutation WithdrawRegistration($id: ID!) {
    withdrawRegistration(id: $id) {
      __typename
      ... on RegistrationsChanged {
        registrations {
          ...RegistrationOnPage
        }
      }
    }
  }
`);

export const withdrawRegistration = async (id: string) =>
  (await request(withdrawDocument, { id })).withdrawRegistration;

export type Registration = MyRegistrationsQuery['myRegistrations'][number];
