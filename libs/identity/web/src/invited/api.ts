import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type ReceivedOnPageFragment } from '@academy/gql';

const byLinkDocument = graphql(`
  query InvitationByLink($link: String!) {
    invitationByLink(link: $link) {
      ...ReceivedOnPage
    }
  }

  fragment ReceivedOnPage on ReceivedInvitation {
    id
    organisation
    email
    role
    factor
    until
    invitedBy
    state
    expiresAt
    isYours
  }
`);

/** What the link of a mail leads to; null where it is of no mail, or not of the last one. Asked anew for whoever signs in. */
export const byLinkQuery = (link: string, account: string | undefined) =>
  queryOptions({
    queryKey: ['invitation-by-link', link, account],
    meta: staleAfter(),
    queryFn: async () => (await request(byLinkDocument, { link })).invitationByLink ?? null,
  });

const mineDocument = graphql(`
  query MyInvitations {
    myInvitations {
      ...ReceivedOnPage
    }
  }
`);

/** The invitations to one's own address that can be answered. */
export const myInvitationsQuery = queryOptions({
  queryKey: ['my-invitations'],
  meta: staleAfter(),
  queryFn: async () => (await request(mineDocument)).myInvitations,
});

const answerDocument = graphql(`
  mutation AnswerInvitation($id: ID!, $accept: Boolean!) {
    answerInvitation(id: $id, accept: $accept) {
      __typename
      ... on InvitationAccepted {
        organisationId
        role
      }
    }
  }
`);

export const answerInvitation = async (given: { id: string; accept: boolean }) =>
  (await request(answerDocument, given)).answerInvitation;

export type Received = ReceivedOnPageFragment;
