import { Trans } from '@lingui/react/macro';
import { CalendarX } from 'lucide-react';
import { Link } from 'react-router';
import { Button, DateText } from '@academy/ui';
import styles from './erasure-bar.module.css';
import { useTakeBack } from './use-take-back';

/** On every page of who asked to be erased: until when they may change their mind, and how. */
export function ErasureBar({ on }: { on: string }) {
  const back = useTakeBack();
  return (
    <aside className={styles.bar}>
      <CalendarX size={20} />
      <div role="status">
        <p>
          {back.error ? (
            <Trans>Terugnemen lukte niet. Probeer het opnieuw.</Trans>
          ) : (
            <Trans>
              Alles over jou wordt gewist op <DateText value={on} as="longDay" />.
            </Trans>
          )}{' '}
          <Link to="/mijn-gegevens">
            <Trans>Wat er dan weg is</Trans>
          </Link>
        </p>
      </div>
      <Button kind="secondary" small pending={back.isPending} onClick={() => !back.isPending && back.mutate()}>
        <Trans>Wis toch niets</Trans>
      </Button>
    </aside>
  );
}
