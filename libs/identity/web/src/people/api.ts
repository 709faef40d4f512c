import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type GiveRoleMutationVariables, type PeopleOnPageFragment } from '@academy/gql';

const peopleDocument = graphql(`
  query OrganisationPeople($organisation: ID!) {
    organisationPeople(organisation: $organisation) {
      ...PeopleOnPage
    }
  }

  fragment PeopleOnPage on OrganisationPeople {
    id
    roles
    colleagues {
      id
      name
      memberships {
        id
        role
        factor
        from
        until
      }
    }
  }
`);

/** Who works at an organisation; null when one has no say there any more. */
export const peopleQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['people', organisation],
    meta: staleAfter(),
    queryFn: async () => (await request(peopleDocument, { organisation })).organisationPeople ?? null,
  });

const giveRoleDocument = graphql(`
  mutation GiveRole($organisation: ID!, $colleague: ID!, $role: Role!, $until: Day) {
    giveRole(organisation: $organisation, colleague: $colleague, role: $role, until: $until) {
      __typename
      ... on MembershipsChanged {
        people {
          ...PeopleOnPage
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

export const giveRole = async (given: GiveRoleMutationVariables) => (await request(giveRoleDocument, given)).giveRole;

const endDocument = graphql(`
  mutation EndMembership($organisation: ID!, $id: ID!) {
    endMembership(organisation: $organisation, id: $id) {
      __typename
      ... on MembershipsChanged {
        people {
          ...PeopleOnPage
        }
      }
    }
  }
`);

export const endMembership = async (given: { organisation: string; id: string }) =>
  (await request(endDocument, given)).endMembership;

export type People = PeopleOnPageFragment;
export type Colleague = People['colleagues'][number];
export type Membership = Colleague['memberships'][number];
