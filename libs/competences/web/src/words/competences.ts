import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql, request, staleAfter, type CompetencesToNameQuery } from '@academy/gql';

const competencesDocument = graphql(`
  query CompetencesToName {
    framework {
      competences {
        id
        maxLevel
        name {
          nl
          en
        }
      }
    }
  }
`);

/** All competences by name. They change about once a year. */
export const competencesQuery = queryOptions({
  queryKey: ['framework', 'to-name'],
  meta: staleAfter(),
  queryFn: async () => (await request(competencesDocument)).framework.competences,
  staleTime: Infinity,
});

type Competences = CompetencesToNameQuery['framework']['competences'];

const none: Competences = [];

/** The competences of today; none as long as they are on their way. */
export const useCompetences = (): Competences => useQuery(competencesQuery).data ?? none;
