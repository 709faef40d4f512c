import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  staleAfter,
  type MySharingQuery,
  type OpenSharedMutation,
  type SharedWithUsQuery,
  type ShareThingMutationVariables,
} from '@academy/gql';

const mySharingDocument = graphql(`
  query MySharing {
    mySharing {
      ...SharingOnPage
    }
  }

  fragment SharingOnPage on MySharing {
    shares {
      ...ShareOnPage
    }
    things {
      id
      kind
      name {
        nl
        en
      }
      purposes
    }
    places {
      id
      name
    }
    latest
    looks {
      id
      name {
        nl
        en
      }
      kind
      by
      organisation
      at
      refused
    }
  }

  fragment ShareOnPage on Share {
    id
    kind
    name {
      nl
      en
    }
    organisation
    purpose
    until
  }
`);

/** What whoever looks shares with whom; null of who is no teacher. */
export const mySharingQuery = queryOptions({
  queryKey: ['my-sharing'],
  meta: staleAfter('certification', 'paths'),
  queryFn: async () => (await request(mySharingDocument)).mySharing ?? null,
});

const shareDocument = graphql(`
  mutation ShareThing($kind: ThingKind!, $thing: ID!, $organisation: ID!, $purpose: SharePurpose!, $until: Day!) {
    shareThing(kind: $kind, thing: $thing, organisation: $organisation, purpose: $purpose, until: $until) {
      __typename
      ... on ThingShared {
        sharing {
          ...SharingOnPage
        }
      }
      ... on DayNotPossible {
        latest
      }
    }
  }
`);

const stopDocument = graphql(`
  mutation StopSharing($id: ID!) {
    stopSharing(id: $id) {
      sharing {
        ...SharingOnPage
      }
    }
  }
`);

export const shareThing = async (given: ShareThingMutationVariables) =>
  (await request(shareDocument, given)).shareThing;
export const stopSharing = async (id: string) => (await request(stopDocument, { id })).stopSharing.sharing ?? null;

const sharedWithUsDocument = graphql(`
  query SharedWithUs($organisation: ID!) {
    sharedWithUs(organisation: $organisation) {
      personId
      person
      share {
        ...ShareOnPage
      }
    }
  }
`);

/** What people share with an organisation; nothing for who does not lead it. */
export const sharedWithUsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['shared-with', organisation],
    meta: staleAfter('certification', 'paths'),
    queryFn: async () => (await request(sharedWithUsDocument, { organisation })).sharedWithUs ?? [],
  });

const openDocument = graphql(`
  mutation OpenShared($organisation: ID!, $id: ID!) {
    openShared(organisation: $organisation, id: $id) {
      __typename
      ... on SharedOpened {
        person
        name {
          nl
          en
        }
        facts {
          name {
            nl
            en
          }
          value {
            nl
            en
          }
        }
        page
      }
    }
  }
`);

export const openShared = async (organisation: string, id: string) =>
  (await request(openDocument, { organisation, id })).openShared;

export type Sharing = NonNullable<MySharingQuery['mySharing']>;
export type Share = Sharing['shares'][number];
export type SharedWithUs = NonNullable<SharedWithUsQuery['sharedWithUs']>[number];
export type Opened = Extract<OpenSharedMutation['openShared'], { __typename: 'SharedOpened' }>;
