import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  Button,
  ErrorCard,
  Grid,
  Loading,
  Select,
  SkeletonCard,
  SkeletonText,
  Stack,
  VisuallyHidden,
  useFocusOnNew,
} from '@academy/ui';
import { modulesQuery } from './api';
import { Meant } from './meant';
import { ModuleCard } from './module-card';
import { NothingFound } from './nothing-found';
import type { OfferOrder } from './offer-filter';
import type { Offer } from './use-offer-filter';
import styles from './offer.module.css';

/** The modules that fit the filter, with a button for more. */
export function OfferResults({ offer, to }: { offer: Offer; to: string }) {
  const query = useInfiniteQuery(modulesQuery(offer.filter, offer.order));
  const modules = query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const { list, focusNext } = useFocusOnNew(modules.length);
  if (!query.data) {
    return query.error ? <ErrorCard error={query.error} onRetry={() => void query.refetch()} /> : <OfferSkeleton />;
  }
  const [{ totalCount = 0, meant = null, withoutOne = [] } = {}] = query.data.pages;
  return (
    <Stack gap={20}>
      <VisuallyHidden as="h2">
        <Trans>Modules</Trans>
      </VisuallyHidden>
      <div className={styles.head}>
        <p role="status" className="alb-soft">
          <Plural value={totalCount} one="# module" other="# modules" />
        </p>
        <OrderSelect offer={offer} />
      </div>
      {meant && <Meant offer={offer} meant={meant} />}
      {/* A list of before that could not be made anew says so, and stays. */}
      {query.isError && !query.isFetchNextPageError && (
        <ErrorCard error={query.error} onRetry={() => void query.refetch()} />
      )}
      {totalCount === 0 && <NothingFound offer={offer} withoutOne={withoutOne} />}
      <div ref={list} className={styles.list} aria-busy={query.isPlaceholderData}>
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

function OrderSelect({ offer: { order, orders, sort } }: { offer: Offer }) {
  const { t } = useLingui();
  const labels: Record<OfferOrder, string> = {
    BEST_MATCH: t`Wat het beste past`,
    SUITS: t`Wat bij jou past`,
    SOONEST: t`Wat het eerst begint`,
    SHORTEST: t`Wat het minst tijd kost`,
  };
  return (
    <Select
      label={t`Eerst`}
      value={order}
      options={orders.map((value) => ({ value, label: labels[value] }))}
      onChange={({ currentTarget }) => sort(orders.find((one) => one === currentTarget.value) ?? order)}
    />
  );
}

/** In the shape of what comes, so that nothing moves. */
const OfferSkeleton = () => (
  <Loading>
    <div className={styles.head}>
      <SkeletonText lines={1} />
    </div>
    <Grid min="18rem">
      {[1, 2, 3, 4].map((card) => (
        <SkeletonCard key={card} height="7rem" />
      ))}
    </Grid>
  </Loading>
);
