import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type RegistrationsOnPageFragment } from '@academy/gql';

const overviewDocument = graphql(`
  query Registrations {
    registrations {
      ...RegistrationsOnPage
    }
  }

  fragment RegistrationsOnPage on RegistrationsOverview {
    waiting {
      registration {
        ...RegistrationOnPage
      }
      askedBy
      askedByEmail
      alike {
        id
        name
        kind
        number
        hasThisNumber
      }
      alsoAsked
    }
    decided {
      ...RegistrationOnPage
    }
  }
`);

export const overviewQuery = queryOptions({
  queryKey: ['registrations'],
  meta: staleAfter(),
  queryFn: async () => (await request(overviewDocument)).registrations,
});

const admitDocument = graphql(`
  mutation AdmitOrganisation($id: ID!) {
    admitOrganisation(id: $id) {
      ...DecisionOnPage
    }
  }

  fragment DecisionOnPage on DecideRegistrationResult {
    __typename
    ... on RegistrationDecided {
      overview {
        ...RegistrationsOnPage
      }
    }
    ... on OrganisationIsHere {
      organisation {
        name
      }
    }
    ... on InvalidInput {
      faults {
        field
        problem
      }
    }
  }
`);

const closeDocument = graphql(`
  mutation CloseAsKnown($id: ID!, $organisation: ID!) {
    closeAsKnown(id: $id, organisation: $organisation) {
      ...DecisionOnPage
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseOrganisation($id: ID!, $reason: String!) {
    refuseOrganisation(id: $id, reason: $reason) {
      ...DecisionOnPage
    }
  }
`);

/** What becomes of a registration. */
export type Verdict =
  | { readonly kind: 'admit' }
  | { readonly kind: 'known'; readonly organisation: string }
  | { readonly kind: 'refuse'; readonly reason: string };

export async function decide(id: string, verdict: Verdict) {
  switch (verdict.kind) {
    case 'admit':
      return (await request(admitDocument, { id })).admitOrganisation;
    case 'known':
      return (await request(closeDocument, { id, organisation: verdict.organisation })).closeAsKnown;
    case 'refuse':
      return (await request(refuseDocument, { id, reason: verdict.reason })).refuseOrganisation;
  }
}

export type Overview = RegistrationsOnPageFragment;
export type ToDecide = Overview['waiting'][number];
export type Decided = Overview['decided'][number];
