import { queryOptions } from '@tanstack/react-query';
import { graphql, requestUntil, type AlternativesInMyPathQuery } from '@academy/gql';
import { newsOfPath } from '../path/news';

export type Alternative = AlternativesInMyPathQuery['alternativesInMyPath'][number];

const alternativesDocument = graphql(`
  query AlternativesInMyPath($moduleSlug: ID!) {
    alternativesInMyPath(moduleSlug: $moduleSlug) {
      deltaHours
      module {
        slug
        title {
          nl
          en
        }
        organisation {
          name
        }
        hours
        form
        city
      }
    }
  }
`);

/** What could take the place of a step; worked out when someone wants to choose. */
export const alternativesQuery = (computedAt: string, moduleSlug: string) =>
  queryOptions({
    queryKey: ['path', 'alternatives', computedAt, moduleSlug],
    meta: newsOfPath,
    queryFn: async ({ signal }) =>
      (await requestUntil(signal, alternativesDocument, { moduleSlug })).alternativesInMyPath,
  });
