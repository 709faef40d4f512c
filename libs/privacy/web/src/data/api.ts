import { queryOptions } from '@tanstack/react-query';
import { fetchFile, graphql, request, staleAfter, type MyDataQuery } from '@academy/gql';

const myDataDocument = graphql(`
  query MyData {
    myData {
      topics {
        name {
          nl
          en
        }
        things {
          what {
            nl
            en
          }
          purposes {
            nl
            en
          }
          terms {
            nl
            en
          }
          from
          onErasure
          staysWhy {
            nl
            en
          }
          count
        }
      }
    }
  }
`);

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  meta: staleAfter(),
  queryFn: async () => (await request(myDataDocument)).myData,
});

/** Everything in one zip, in the language that is read here. */
export const fetchArchive = (language: string): Promise<Blob> => fetchFile(`/api/my-data?lang=${language}`);

type MyData = MyDataQuery['myData'];
export type KnownThing = MyData['topics'][number]['things'][number];
