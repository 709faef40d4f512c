import { queryOptions, useQueries } from '@tanstack/react-query';
import { useText } from '@academy/ui';
import { graphql, request, staleAfter } from '@academy/gql';

const moduleTitleDocument = graphql(`
  query ModuleTitle($slug: ID!) {
    module(slug: $slug) {
      slug
      title {
        nl
        en
      }
    }
  }
`);

const moduleTitleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['modules', 'title', slug],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async () => (await request(moduleTitleDocument, { slug })).module ?? null,
    staleTime: Infinity,
  });

/** The titles of a few modules; an id as long as its title is on its way, or when the module is gone. */
export function useModuleTitles(slugs: readonly string[]): (slug: string) => string {
  const text = useText();
  const found = useQueries({ queries: slugs.map(moduleTitleQuery) });
  return (slug) => {
    const module = found.find(({ data }) => data?.slug === slug)?.data;
    return module ? text(module.title) : slug;
  };
}
