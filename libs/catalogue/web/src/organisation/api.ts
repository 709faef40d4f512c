import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type OrganisationPageQuery } from '@academy/gql';

const organisationDocument = graphql(`
  query OrganisationPage($id: ID!) {
    organisationOffer(id: $id) {
      organisation {
        id
        name
        type
        city
        descriptionNl
      }
      moduleCount
      sectors
      nextEditions {
        module {
          slug
          title {
            nl
            en
          }
        }
        edition {
          id
          start
          seatsFree
        }
      }
    }
  }
`);

/** One organisation as its page shows it; null when there is none. */
export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['modules', 'organisation', id],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async () => (await request(organisationDocument, { id })).organisationOffer ?? null,
  });

export type OrganisationOffer = NonNullable<OrganisationPageQuery['organisationOffer']>;
