import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type ObjectionOnPageFragment, staleAfter } from '@academy/gql';

const myObjectionsDocument = graphql(`
  query MyObjections {
    myObjections {
      ...ObjectionOnPage
    }
  }
`);

/** What the teacher wrote against a path, the latest first. */
export const myObjectionsQuery = queryOptions({
  queryKey: ['objections', 'mine'],
  meta: staleAfter('paths'),
  queryFn: async () => (await request(myObjectionsDocument)).myObjections,
});

const objectDocument = graphql(`
  mutation ObjectToPath($moduleSlug: ID, $text: String!, $idempotencyKey: ID!) {
    objectToPath(moduleSlug: $moduleSlug, text: $text, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ObjectionMade {
        objections {
          ...ObjectionOnPage
        }
      }
      ... on TooManyOpenObjections {
        most
      }
    }
  }
`);

interface Written {
  moduleSlug: string | null;
  text: string;
  idempotencyKey: string;
}

export const objectToPath = async (written: Written) => (await request(objectDocument, { ...written })).objectToPath;

const takeBackDocument = graphql(`
  mutation TakeBackObjection($id: ID!) {
    takeBackObjection(id: $id) {
      __typename
      ... on ObjectionTakenBack {
        objections {
          ...ObjectionOnPage
        }
      }
    }
  }
`);

export const takeBackObjection = async (id: string) => (await request(takeBackDocument, { id })).takeBackObjection;

export type ObjectionOnPage = ObjectionOnPageFragment;
