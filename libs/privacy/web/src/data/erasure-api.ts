import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type MyErasureQuery } from '@academy/gql';

const erasureDocument = graphql(`
  query MyErasure {
    myErasure {
      ...ErasureOnPage
    }
  }

  fragment ErasureOnPage on MyErasure {
    asked {
      erasedOn
    }
    daysToReconsider
    stakes {
      seats {
        nl
        en
      }
      queues {
        nl
        en
      }
      openObjections
      certificates
      ownedAlone
      isOnlyAdministrator
    }
  }
`);

export const erasureQuery = queryOptions({
  queryKey: ['my-erasure'],
  meta: staleAfter('enrolment', 'paths', 'certification'),
  queryFn: async () => (await request(erasureDocument)).myErasure,
});

const askDocument = graphql(`
  mutation AskErasure {
    askErasure {
      __typename
      ... on ErasureAsked {
        erasure {
          ...ErasureOnPage
        }
      }
    }
  }
`);

const takeBackDocument = graphql(`
  mutation TakeBackErasure {
    takeBackErasure {
      erasure {
        ...ErasureOnPage
      }
    }
  }
`);

export const askErasure = async () => (await request(askDocument)).askErasure;
export const takeBackErasure = async () => (await request(takeBackDocument)).takeBackErasure.erasure;

export type MyErasure = MyErasureQuery['myErasure'];
