import { Plural, Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, ErrorCard, Grid, Stack, VisuallyHidden, useFocusOnNew } from '@academy/ui';
import { matchesQuery } from './api';
import { MatchCard } from './match-card';
import { MatchesSkeleton } from './matches-skeleton';
import { NoMatches } from './no-matches';

/** All modules that suit, best first, with a button for more. */
export function MatchResults() {
  const query = useInfiniteQuery(matchesQuery);
  const matches = query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const { list, focusNext } = useFocusOnNew(matches.length);
  if (!query.data) {
    return query.error ? <ErrorCard error={query.error} onRetry={() => void query.refetch()} /> : <MatchesSkeleton />;
  }
  const total = query.data.pages[0]?.totalCount ?? 0;
  if (total === 0) return <NoMatches />;
  const more = () => {
    focusNext();
    void query.fetchNextPage();
  };
  return (
    <Stack gap={20}>
      <VisuallyHidden as="h2">
        <Trans>Passende modules</Trans>
      </VisuallyHidden>
      <p role="status" className="alb-soft">
        <Plural value={total} one="# module past bij jou" other="# modules passen bij jou" />
      </p>
      <div ref={list}>
        <Grid as="ul" min="20rem">
          {matches.map((match) => (
            <MatchCard key={match.module.slug} match={match} feedback />
          ))}
        </Grid>
      </div>
      {query.isFetchNextPageError && <ErrorCard error={query.error} onRetry={more} />}
      {query.hasNextPage && (
        <div>
          <Button kind="secondary" pending={query.isFetchingNextPage} onClick={more}>
            <Trans>Meer modules</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}
