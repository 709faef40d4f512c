import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type ProfileQuestionsQuery, staleAfter } from '@academy/gql';

export type ProfileQuestion = ProfileQuestionsQuery['profileQuestions'][number];

const profileQuestionsDocument = graphql(`
  query ProfileQuestions {
    profileQuestions {
      because
      competence {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

/** One round of questions: it stays as it is while it is answered. */
export const profileQuestionsQuery = queryOptions({
  queryKey: ['round-of-questions'],
  meta: staleAfter(),
  queryFn: async () => (await request(profileQuestionsDocument)).profileQuestions,
  staleTime: Infinity,
  gcTime: 0,
});

const suitingDocument = graphql(`
  query HowManySuit {
    myMatches(first: 1) {
      totalCount
    }
  }
`);

/** How many modules suit the teacher now. */
export const howManySuit = async () => (await request(suitingDocument)).myMatches.totalCount;
