import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type CompetencePageQuery } from '@academy/gql';

const competenceDocument = graphql(`
  query CompetencePage($id: ID!) {
    competence(id: $id) {
      competence {
        id
        safetyCritical
        name {
          nl
          en
        }
      }
      domain {
        name {
          nl
          en
        }
      }
      frameworkVersion
      levels {
        level
        name {
          nl
          en
        }
        description {
          nl
          en
        }
        anchors {
          nl
          en
        }
      }
      needs {
        level
        competence {
          ...CompetenceToLink
        }
      }
      neededFor {
        level
        competence {
          ...CompetenceToLink
        }
      }
      partOf {
        ...CompetenceToLink
      }
      parts {
        ...CompetenceToLink
      }
      sameAs {
        ...CompetenceToLink
      }
      references {
        framework
        uri
      }
      validMonths
    }
    modulesLeadingTo(competenceId: $id, first: 50) {
      slug
      title {
        nl
        en
      }
      hours
      organisation {
        name
      }
      outcomes {
        from
        to
        competence {
          id
        }
      }
    }
  }

  fragment CompetenceToLink on Competence {
    id
    name {
      nl
      en
    }
  }
`);

/** One competence as its page shows it, with the modules that lead to it; null when there is none. */
export const competenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['competence', id],
    meta: staleAfter('catalogue'),
    queryFn: async () => {
      const { competence, modulesLeadingTo: modules } = await request(competenceDocument, { id });
      return competence ? { ...competence, modules } : null;
    },
  });

export type CompetenceOnPage = NonNullable<CompetencePageQuery['competence']> & {
  readonly modules: CompetencePageQuery['modulesLeadingTo'];
};
