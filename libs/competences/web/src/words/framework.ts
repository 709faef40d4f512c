import { queryOptions, useQuery } from '@tanstack/react-query';
import { useText } from '@academy/ui';
import { graphql, request, staleAfter } from '@academy/gql';

const frameworkNamesDocument = graphql(`
  query FrameworkNames {
    framework {
      levels {
        level
        name {
          nl
          en
        }
      }
      domains {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

/** The words of the framework: its levels and its chapters. They change about once a year. */
export const frameworkNamesQuery = queryOptions({
  queryKey: ['framework', 'names'],
  meta: staleAfter(),
  queryFn: async () => (await request(frameworkNamesDocument)).framework,
  staleTime: Infinity,
});

/** The word for a level, such as Zelfstandig; its number as long as the words are on their way. */
export function useLevelName(): (level: number) => string {
  const text = useText();
  const { data } = useQuery(frameworkNamesQuery);
  return (level) => {
    const found = data?.levels.find((named) => named.level === level);
    return found ? text(found.name) : String(level);
  };
}
