import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type ModulePageQuery, staleAfter } from '@academy/gql';

const moduleDocument = graphql(`
  query ModulePage($slug: ID!) {
    module(slug: $slug) {
      slug
      title {
        nl
        en
      }
      summaryNl
      programmeNl
      hours
      contactHours
      form
      city
      languages
      sectors
      hasContent
      validMonths
      entryCredential
      organisation {
        id
        name
        type
        city
        descriptionNl
      }
      outcomes {
        from
        to
        competence {
          id
          maxLevel
          name {
            nl
            en
          }
        }
      }
      prerequisites {
        level
        competence {
          id
          maxLevel
          name {
            nl
            en
          }
        }
      }
      offered
      selfPaced
      editions {
        id
        start
        closesOn
        seats
        seatsFree
        waiting
      }
    }
  }
`);

/** One module as its page shows it; null when there is none. */
export const moduleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['module', slug],
    meta: staleAfter('enrolment', 'catalogue'),
    queryFn: async () => (await request(moduleDocument, { slug })).module ?? null,
  });

export type ModuleOnPage = NonNullable<ModulePageQuery['module']>;
export type EditionOnPage = ModuleOnPage['editions'][number];
