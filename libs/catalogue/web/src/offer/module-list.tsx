import { useInfiniteQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';
import { Button, ErrorCard, Grid, useFocusOnNew } from '@academy/ui';
import { modulesQuery } from './api';
import { ModuleCard } from './module-card';
import type { OfferFilter, OfferOrder } from './offer-filter';
import styles from './offer.module.css';

/** What is looked for, as it comes in page by page. */
export const useModules = (filter: OfferFilter, order: OfferOrder) => useInfiniteQuery(modulesQuery(filter, order));

/** The modules of a list that is there, with a button for more. `to` is the folder of their pages. */
export function ModuleList({ found, to }: { found: ReturnType<typeof useModules>; to: string }) {
  const modules = found.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const { list, focusNext } = useFocusOnNew(modules.length);
  return (
    <>
      {/* A list of before that could not be made anew says so, and stays. */}
      {found.isError && !found.isFetchNextPageError && (
        <ErrorCard error={found.error} onRetry={() => void found.refetch()} />
      )}
      <div ref={list} className={styles.list} aria-busy={found.isPlaceholderData}>
        <Grid as="ul" min="18rem">
          {modules.map((module) => (
            <ModuleCard key={module.slug} module={module} to={to} />
          ))}
        </Grid>
      </div>
      {found.isFetchNextPageError && <ErrorCard error={found.error} onRetry={() => void found.fetchNextPage()} />}
      {found.hasNextPage && (
        <div>
          <Button
            kind="secondary"
            pending={found.isFetchingNextPage}
            onClick={() => {
              focusNext();
              void found.fetchNextPage();
            }}
          >
            <Trans>Meer modules</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
