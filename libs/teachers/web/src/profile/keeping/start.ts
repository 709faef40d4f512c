import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter } from '@academy/gql';

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
  meta: staleAfter('certification', 'teachers'),
  queryFn: async () => {
    const { talents, evidence } = (await request(profileStartDocument)).myProfile;
    return { begun: talents.length > 0 || evidence.length > 0 };
  },
});
