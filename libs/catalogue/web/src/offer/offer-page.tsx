import { Trans, useLingui } from '@lingui/react/macro';
import { Search, SlidersHorizontal } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button, Dialog, Stack } from '@academy/ui';
import { ChosenFilters } from './chosen-filters';
import { OfferFilters } from './offer-filters';
import { OfferResults } from './offer-results';
import { useOfferFilter, type Offer } from './use-offer-filter';
import styles from './offer.module.css';

/** The offer with its filters: beside the list, on a phone in a sheet. `to` is the folder of the modules' pages. */
export function OfferPage({ to }: { to: string }) {
  const { t } = useLingui();
  const offer = useOfferFilter();
  return (
    <div className={styles.page}>
      <section className={styles.filters} aria-labelledby="filters">
        <h2 id="filters">{t`Filters`}</h2>
        <OfferFilters offer={offer} />
      </section>
      <Stack gap={20}>
        <div className={styles.tools}>
          <SearchForm offer={offer} />
          <FilterSheet offer={offer} />
        </div>
        <ChosenFilters offer={offer} />
        <OfferResults offer={offer} to={to} />
      </Stack>
    </div>
  );
}

function SearchForm({ offer: { filter, narrow } }: { offer: Offer }) {
  const { t } = useLingui();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    narrow({ text: typeof words === 'string' ? words.trim() : '' });
  };
  const label = t`Zoek op onderwerp, titel of organisatie`;
  return (
    <form role="search" aria-label={t`In het aanbod`} className={styles.search} onSubmit={search}>
      <input
        key={filter.text ?? ''}
        name="q"
        type="search"
        className="alb-input"
        aria-label={label}
        placeholder={label}
        defaultValue={filter.text ?? ''}
        autoComplete="off"
        maxLength={200}
      />
      <Button type="submit" icon={<Search size={18} />}>
        <Trans>Zoek</Trans>
      </Button>
    </form>
  );
}

function FilterSheet({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={styles.sheet}>
      <Button kind="secondary" icon={<SlidersHorizontal size={18} />} onClick={() => setOpen(true)}>
        <Trans>Filters</Trans>
      </Button>
      <Dialog
        sheet
        open={open}
        onClose={close}
        title={t`Filters`}
        actions={
          <Button onClick={close}>
            <Trans>Toon de modules</Trans>
          </Button>
        }
      >
        <OfferFilters offer={offer} />
      </Dialog>
    </div>
  );
}
