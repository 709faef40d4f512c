import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorCard, Grid, LinkButton, Loaded, Section, Stack, VisuallyHidden, useFocusWhenLost } from '@academy/ui';
import { alsoInterestingQuery, sixBestQuery } from './api';
import { MatchCard } from './match-card';
import { MatchesSkeleton } from './matches-skeleton';
import { NoMatches } from './no-matches';
import styles from './matches.module.css';

/** What suits best, and something else that suits too. */
export function BestMatches() {
  const query = useQuery(sixBestQuery);
  // What is wanted less may leave the page with the button that said so.
  const place = useFocusWhenLost<HTMLDivElement>(query.data?.edges.map(({ node }) => node.module.slug).join() ?? '');
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Loaded query={query} skeleton={<MatchesSkeleton />}>
        {({ edges, totalCount }) =>
          totalCount === 0 ? (
            <NoMatches />
          ) : (
            <Stack gap={32}>
              <Stack gap={20}>
                <VisuallyHidden as="h2">
                  <Trans>Passende modules</Trans>
                </VisuallyHidden>
                <Grid as="ul" min="20rem">
                  {edges.map(({ node }) => (
                    <MatchCard key={node.module.slug} match={node} feedback />
                  ))}
                </Grid>
                {totalCount > edges.length && <ToAll total={totalCount} />}
              </Stack>
              <AlsoInteresting />
            </Stack>
          )
        }
      </Loaded>
    </div>
  );
}

function ToAll({ total }: { total: number }) {
  return (
    <div>
      <LinkButton kind="secondary" to="/past-bij-jou?alles">
        <Trans>Alle {total} passende modules</Trans>
      </LinkButton>
    </div>
  );
}

/** Empty where all that suits is on top already: then there is nothing to say. */
function AlsoInteresting() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(alsoInterestingQuery);
  if (!data) return error && <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return null;
  return (
    <Section title={t`Ook interessant`} lead={t`Past ook bij je, en is net iets anders.`}>
      <Grid as="ul" min="20rem">
        {data.map((match) => (
          <MatchCard key={match.module.slug} match={match} feedback />
        ))}
      </Grid>
    </Section>
  );
}
