import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import {
  Button,
  EmptyState,
  ErrorCard,
  Grid,
  Loading,
  SkeletonCard,
  Stack,
  VisuallyHidden,
  useFocusOnNew,
} from '@academy/ui';
import { modulesQuery } from './api';
import { ModuleCard } from './module-card';
import { isNarrowed } from './offer-filter';
import type { Offer } from './use-offer-filter';

/** The modules that fit the filter, with a button for more. */
export function OfferResults({ offer, to }: { offer: Offer; to: string }) {
  const query = useInfiniteQuery(modulesQuery(offer.filter));
  const modules = query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const { list, focusNext } = useFocusOnNew(modules.length);
  if (!query.data) {
    return query.error ? <ErrorCard error={query.error} onRetry={() => void query.refetch()} /> : <OfferSkeleton />;
  }
  const total = query.data.pages[0]?.totalCount ?? 0;
  return (
    <Stack gap={20}>
      <VisuallyHidden as="h2">
        <Trans>Modules</Trans>
      </VisuallyHidden>
      <p role="status" className="alb-soft">
        <Plural value={total} one="# module" other="# modules" />
      </p>
      {total === 0 && <NothingFound offer={offer} />}
      <div ref={list}>
        <Grid as="ul" min="18rem">
          {modules.map((module) => (
            <ModuleCard key={module.slug} module={module} to={to} />
          ))}
        </Grid>
      </div>
      {query.isFetchNextPageError && <ErrorCard error={query.error} onRetry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <div>
          <Button
            kind="secondary"
            pending={query.isFetchingNextPage}
            onClick={() => {
              focusNext();
              void query.fetchNextPage();
            }}
          >
            <Trans>Meer modules</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}

function NothingFound({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const narrowed = isNarrowed(offer.filter);
  return (
    <EmptyState
      icon={<SearchX size={28} />}
      title={narrowed ? t`Geen module past bij deze keuze` : t`Er zijn nog geen modules`}
      action={
        narrowed && (
          <Button kind="secondary" onClick={offer.clear}>
            <Trans>Wis alle filters</Trans>
          </Button>
        )
      }
    >
      {narrowed ? (
        <Trans>Haal hierboven een filter weg, of zoek met een ander woord.</Trans>
      ) : (
        <Trans>Zodra er een module is, staat die hier.</Trans>
      )}
    </EmptyState>
  );
}

const OfferSkeleton = () => (
  <Loading>
    <Grid min="18rem">
      {[1, 2, 3, 4].map((card) => (
        <SkeletonCard key={card} height="7rem" />
      ))}
    </Grid>
  </Loading>
);
