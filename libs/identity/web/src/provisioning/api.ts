import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  staleAfter,
  type MakeScimKeyMutationVariables,
  type ScimKeysOnPageFragment,
} from '@academy/gql';

const keysDocument = graphql(`
  query ScimKeys($organisation: ID!) {
    scimKeys(organisation: $organisation) {
      ...ScimKeysOnPage
    }
  }

  fragment ScimKeysOnPage on OrganisationScimKeys {
    id
    address
    keys {
      id
      name
      madeBy
      madeAt
      lastDay
      usedAt
      state
    }
  }
`);

/** The keys of an organisation; null when one does not own it any more. */
export const keysQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['scim-keys', organisation],
    meta: staleAfter(),
    queryFn: async () => (await request(keysDocument, { organisation })).scimKeys ?? null,
  });

const makeDocument = graphql(`
  mutation MakeScimKey($organisation: ID!, $name: String!, $lastDay: Day!) {
    makeScimKey(organisation: $organisation, name: $name, lastDay: $lastDay) {
      __typename
      ... on ScimKeyMade {
        secret
        scim {
          ...ScimKeysOnPage
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

export const makeKey = async (given: MakeScimKeyMutationVariables) => (await request(makeDocument, given)).makeScimKey;

const revokeDocument = graphql(`
  mutation RevokeScimKey($organisation: ID!, $id: ID!) {
    revokeScimKey(organisation: $organisation, id: $id) {
      __typename
      ... on ScimKeyRevoked {
        scim {
          ...ScimKeysOnPage
        }
      }
    }
  }
`);

export const revokeKey = async (given: { organisation: string; id: string }) =>
  (await request(revokeDocument, given)).revokeScimKey;

export type Scim = ScimKeysOnPageFragment;
export type Key = Scim['keys'][number];
