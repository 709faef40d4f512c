import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyEditionsQuery, staleAfter } from '@academy/gql';

const editionsDocument = graphql(`
  query MyEditions {
    myEditions {
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

/** Editions of the author's organisation in which somebody takes part. */
export const editionsQuery = queryOptions({
  queryKey: ['editions', 'mine'],
  meta: staleAfter('enrolment', 'catalogue', 'learning'),
  queryFn: async () => (await request(editionsDocument)).myEditions,
});

export type OwnEdition = MyEditionsQuery['myEditions'][number];
export type Participant = OwnEdition['participants'][number];
