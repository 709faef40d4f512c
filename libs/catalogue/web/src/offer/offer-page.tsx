import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, useMedia } from '@academy/ui';
import { ChosenFilters } from './chosen-filters';
import { FilterSheet } from './filter-sheet';
import { OfferFilters } from './offer-filters';
import { OfferResults } from './offer-results';
import { SearchBox } from './search-box';
import { useOfferFilter } from './use-offer-filter';
import styles from './offer.module.css';

interface OfferPageProps {
  /** The folder of the modules' pages. */
  to: string;
  /** Whether whoever looks can have first what suits them. */
  suits: boolean;
}

/** The offer with its filters: beside the list, where that is too narrow in a sheet. */
export function OfferPage({ to, suits }: OfferPageProps) {
  const { t } = useLingui();
  const offer = useOfferFilter(suits);
  const narrow = useMedia('(max-width: 959px)');
  return (
    <div className={styles.page}>
      {!narrow && (
        <section className={styles.filters} aria-label={t`Filters`}>
          <h2>
            <Trans>Filters</Trans>
          </h2>
          <OfferFilters offer={offer} />
        </section>
      )}
      <Stack gap={20}>
        <div className={styles.tools}>
          <SearchBox offer={offer} />
          {narrow && <FilterSheet offer={offer} />}
        </div>
        <ChosenFilters offer={offer} />
        <OfferResults offer={offer} to={to} />
      </Stack>
    </div>
  );
}
