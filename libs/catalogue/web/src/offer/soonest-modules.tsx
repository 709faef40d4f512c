import { queryOptions, useQuery } from '@tanstack/react-query';
import { Grid, Loaded, SkeletonCard } from '@academy/ui';
import { graphql, request, staleAfter } from '@academy/gql';
import { ModuleCard } from './module-card';

const soonestDocument = graphql(`
  query SoonestModules {
    modules(first: 3, sort: SOONEST, filter: { start: [IN_A_MONTH, IN_THREE_MONTHS, IN_SIX_MONTHS, LATER] }) {
      edges {
        node {
          ...ModuleCard
        }
      }
    }
  }
`);

/** The modules with a date that begin first. */
const soonestQuery = queryOptions({
  queryKey: ['modules', 'soonest'],
  meta: staleAfter('enrolment', 'catalogue'),
  queryFn: async () => (await request(soonestDocument)).modules.edges.map(({ node }) => node),
});

/** A few modules for whoever looks around for the first time. */
export function SoonestModules() {
  return (
    <Loaded query={useQuery(soonestQuery)} skeleton={<Skeleton />}>
      {(modules) => (
        <Grid as="ul" min="18rem" gap={20}>
          {modules.map((module) => (
            <ModuleCard key={module.slug} module={module} to="/aanbod" />
          ))}
        </Grid>
      )}
    </Loaded>
  );
}

const Skeleton = () => (
  <Grid min="18rem" gap={20}>
    {[1, 2, 3].map((card) => (
      <SkeletonCard key={card} height="7rem" lines={9} />
    ))}
  </Grid>
);
