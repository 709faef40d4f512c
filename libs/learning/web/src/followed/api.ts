import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyLearningQuery, staleAfter } from '@academy/gql';

const myLearningDocument = graphql(`
  query MyLearning {
    myLearning {
      enrolmentId
      completed
      partsDone
      parts {
        id
      }
      module {
        slug
        title {
          nl
          en
        }
        organisation {
          name
        }
      }
    }
  }
`);

/** What the teacher follows or has completed, latest first. */
export const myLearningQuery = queryOptions({
  queryKey: ['learning', 'mine'],
  meta: staleAfter('enrolment', 'catalogue', 'learning', 'certification'),
  queryFn: async () => (await request(myLearningDocument)).myLearning,
});

/** A module that is followed. */
export type Followed = MyLearningQuery['myLearning'][number];
