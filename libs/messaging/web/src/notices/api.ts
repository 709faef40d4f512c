import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';

const noticesDocument = graphql(`
  query Notices {
    notices(first: 8) {
      unreadCount
      edges {
        node {
          id
          kind
          at
          read
          number
          moduleSlug
          certificateSerial
          organisationId
          draftId
          moduleTitle {
            nl
            en
          }
        }
      }
    }
  }
`);

/** The latest notices, newest first. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  meta: staleAfter('enrolment', 'learning', 'certification', 'paths', 'messaging'),
  queryFn: async () => (await request(noticesDocument)).notices,
});

const markReadDocument = graphql(`
  mutation MarkNoticesRead {
    markNoticesRead {
      count
    }
  }
`);

export const markNoticesRead = async () => (await request(markReadDocument)).markNoticesRead;
