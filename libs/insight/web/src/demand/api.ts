import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type DemandQuery } from '@academy/gql';

const demandDocument = graphql(`
  query Demand($organisation: ID!) {
    demand(organisation: $organisation) {
      countedOn
      smallestGroup
      levels {
        competenceId
        name {
          nl
          en
        }
        domainId
        level
        people {
          areas
          people
        }
        modules {
          slug
          title {
            nl
            en
          }
          form
          region
          freePlaces
          ours
        }
      }
    }
  }
`);

/** What is sought and offered; null for who neither offers modules at that organisation nor curates. */
export const demandQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['demand', organisation],
    meta: staleAfter('paths', 'catalogue', 'enrolment'),
    queryFn: async () => (await request(demandDocument, { organisation })).demand ?? null,
  });

export type DemandOnPage = NonNullable<DemandQuery['demand']>;
export type LevelOnPage = DemandOnPage['levels'][number];
export type AreaOnPage = LevelOnPage['people'][number]['areas'][number];
