import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  requestUntil,
  type PathCounterfactualsQuery,
  type SearchedModulesQuery,
  type WhyNotInMyPathQuery,
  staleAfter,
} from '@academy/gql';
import { newsOfPath } from '../path/news';

export type Counterfactual = PathCounterfactualsQuery['myPathCounterfactuals'][number];
export type WhyNot = NonNullable<WhyNotInMyPathQuery['whyNotInMyPath']>;
export type FoundModule = SearchedModulesQuery['modules']['edges'][number]['node'];

const counterfactualsDocument = graphql(`
  query PathCounterfactuals {
    myPathCounterfactuals {
      level
      deltaHours
      outcome
      competence {
        id
        name {
          nl
          en
        }
      }
      drops {
        ...ModuleOnProposal
      }
      adds {
        ...ModuleOnProposal
      }
    }
  }
`);

/** What would change the path; worked out anew for every path, so it is asked only by who wants to know. */
export const counterfactualsQuery = (pathId: string, computedAt: string) =>
  queryOptions({
    queryKey: ['path', 'counterfactuals', pathId, computedAt],
    meta: newsOfPath,
    queryFn: async ({ signal }) => (await requestUntil(signal, counterfactualsDocument)).myPathCounterfactuals,
  });

const whyNotDocument = graphql(`
  query WhyNotInMyPath($moduleSlug: ID!) {
    whyNotInMyPath(moduleSlug: $moduleSlug) {
      kind
      reasons
      deltaHours
      drops {
        ...ModuleOnProposal
      }
      adds {
        ...ModuleOnProposal
      }
    }
  }
`);

export const whyNotQuery = (moduleSlug: string) =>
  queryOptions({
    queryKey: ['path', 'why-not', moduleSlug],
    meta: newsOfPath,
    queryFn: async () => (await request(whyNotDocument, { moduleSlug })).whyNotInMyPath ?? null,
  });

const searchedModulesDocument = graphql(`
  query SearchedModules($text: String!) {
    modules(first: 6, filter: { text: $text }) {
      edges {
        node {
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
  }
`);

export const searchedModulesQuery = (text: string) =>
  queryOptions({
    queryKey: ['modules', 'search', text],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async () => (await request(searchedModulesDocument, { text })).modules.edges.map(({ node }) => node),
    staleTime: 60_000,
  });
