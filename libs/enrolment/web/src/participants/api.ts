import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyEditionsQuery, staleAfter } from '@academy/gql';

const editionsDocument = graphql(`
  query MyEditions($organisation: ID!) {
    myEditions(organisation: $organisation) {
      edition {
        id
        start
        seats
        seatsFree
        waiting
      }
      module {
        slug
        hasContent
        title {
          nl
          en
        }
      }
      participants {
        enrolmentId
        name
        state
        signOff
      }
    }
  }
`);

/** Editions of an organisation in which somebody takes part. */
export const editionsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['editions', organisation],
    meta: staleAfter('enrolment', 'catalogue', 'learning'),
    queryFn: async () => (await request(editionsDocument, { organisation })).myEditions,
  });

export type OwnEdition = MyEditionsQuery['myEditions'][number];
export type Participant = OwnEdition['participants'][number];
