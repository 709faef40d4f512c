import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ErrorCard, Grid, Loading, Select, SkeletonCard, SkeletonText, Stack, VisuallyHidden } from '@academy/ui';
import { Meant } from './meant';
import { ModuleList, useModules } from './module-list';
import { NothingFound } from './nothing-found';
import type { OfferOrder } from './offer-filter';
import type { Offer } from './use-offer-filter';
import styles from './offer.module.css';

/** The modules that fit the filter, with a button for more. */
export function OfferResults({ offer, to }: { offer: Offer; to: string }) {
  const query = useModules(offer.filter, offer.order);
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
      {totalCount === 0 && <NothingFound offer={offer} withoutOne={withoutOne} />}
      <ModuleList found={query} to={to} />
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
