import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  staleAfter,
  type InvitationsOnPageFragment,
  type InvitePeopleMutation,
  type InvitePeopleMutationVariables,
} from '@academy/gql';

const invitationsDocument = graphql(`
  query OrganisationInvitations($organisation: ID!) {
    organisationInvitations(organisation: $organisation) {
      ...InvitationsOnPage
    }
  }

  fragment InvitationsOnPage on OrganisationInvitations {
    id
    roles
    invitations {
      id
      email
      role
      factor
      until
      language
      state
      invitedBy
      mailedAt
      expiresAt
    }
  }
`);

/** Whom an organisation invited; null when one has no say there any more. */
export const invitationsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['invitations', organisation],
    meta: staleAfter(),
    queryFn: async () => (await request(invitationsDocument, { organisation })).organisationInvitations ?? null,
  });

const inviteDocument = graphql(`
  mutation InvitePeople($organisation: ID!, $people: [InviteeInput!]!, $language: Language!, $trial: Boolean!) {
    invitePeople(organisation: $organisation, people: $people, language: $language, trial: $trial) {
      __typename
      ... on InvitationsSent {
        count
        invitations {
          ...InvitationsOnPage
        }
      }
      ... on InvitationsWeighed {
        lines {
          effect
          faults {
            field
            problem
          }
        }
      }
      ... on TooManyMails {
        retryAfterSeconds
      }
    }
  }
`);

export const invitePeople = async (given: InvitePeopleMutationVariables) =>
  (await request(inviteDocument, given)).invitePeople;

const withdrawDocument = graphql(`
  mutation WithdrawInvitation($organisation: ID!, $id: ID!) {
    withdrawInvitation(organisation: $organisation, id: $id) {
      __typename
      ... on InvitationsChanged {
        invitations {
          ...InvitationsOnPage
        }
      }
    }
  }
`);

export const withdrawInvitation = async (given: { organisation: string; id: string }) =>
  (await request(withdrawDocument, given)).withdrawInvitation;

export type Invitations = InvitationsOnPageFragment;
export type Invitation = Invitations['invitations'][number];
export type Invited = InvitePeopleMutation['invitePeople'];
export type WeighedLine = Extract<Invited, { __typename: 'InvitationsWeighed' }>['lines'][number];
export type { InviteeInput as Invitee } from '@academy/gql';
