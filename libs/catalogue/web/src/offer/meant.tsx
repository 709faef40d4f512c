import { Trans } from '@lingui/react/macro';
import { Button } from '@academy/ui';
import type { Offer } from './use-offer-filter';
import styles from './offer.module.css';

/** What was probably meant by what no module has, to look for with one press. */
export function Meant({ offer, meant }: { offer: Offer; meant: string }) {
  return (
    <p className={styles.meant} role="status">
      <Trans>
        Bedoelde je{' '}
        <Button kind="quiet" onClick={() => offer.narrow({ text: meant })}>
          {meant}
        </Button>
        ?
      </Trans>
    </p>
  );
}
