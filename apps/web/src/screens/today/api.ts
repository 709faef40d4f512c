import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyLearningQuery } from '@academy/gql';

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
  queryFn: async () => (await request(myLearningDocument)).myLearning,
});

/** A module that is followed. */
export type Followed = MyLearningQuery['myLearning'][number];

const profileStartDocument = graphql(`
  query ProfileStart {
    myProfile {
      id
      talents {
        competence {
          id
        }
      }
      evidence {
        id
      }
    }
  }
`);

/** Whether the profile says anything yet; a path or a match can only build on that. */
export const profileStartQuery = queryOptions({
  queryKey: ['profile', 'start'],
  queryFn: async () => {
    const { talents, evidence } = (await request(profileStartDocument)).myProfile;
    return { begun: talents.length > 0 || evidence.length > 0 };
  },
});
