import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button } from '@academy/ui';
import { LONGEST_TEXT } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useTypedSearch } from './use-typed-search';
import styles from './offer.module.css';

/** Finds while someone types. */
export function SearchBox({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const { typed, type, rest } = useTypedSearch(offer);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    rest();
  };
  const label = t`Zoek op onderwerp, titel of organisatie`;
  return (
    <form role="search" aria-label={t`In het aanbod`} className={styles.search} onSubmit={search}>
      <input
        name="q"
        type="search"
        className="alb-input"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={rest}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={LONGEST_TEXT}
      />
      <Button type="submit" icon={<Search size={18} />}>
        <Trans>Zoek</Trans>
      </Button>
    </form>
  );
}
