import { Trans } from '@lingui/react/macro';
import { Button, Card, ErrorCard, Notice } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { useRenewal } from './use-renewal';
import styles from './renewing.module.css';

/** Says that a path is not of today, while it is planned anew; where that fails, it can be asked for again. */
export function Renewing({ path }: { path: PathOnPageFragment }) {
  const renewal = useRenewal(path);
  return (
    <Card as="section" aria-labelledby="renewing">
      <h2 id="renewing">
        {renewal.busy ? <Trans>We rekenen je pad opnieuw uit</Trans> : <Trans>Je pad is nog niet bijgewerkt</Trans>}
      </h2>
      {renewal.busy ? <Busy /> : <Failed renewal={renewal} />}
    </Card>
  );
}

function Busy() {
  return (
    <>
      <p role="status">
        <Trans>
          Er is iets veranderd sinds dit pad gemaakt is. Wat je hieronder ziet, is van daarvoor. Dit duurt een paar
          seconden.
        </Trans>
      </p>
      <span className={styles.busy} aria-hidden="true" />
    </>
  );
}

function Failed({ renewal: { refusal, error, again } }: { renewal: ReturnType<typeof useRenewal> }) {
  return (
    <>
      <p>
        <Trans>Er is iets veranderd, maar opnieuw uitrekenen lukte niet. Wat je hieronder ziet, is van daarvoor.</Trans>
      </p>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
      <div>
        <Button kind="secondary" onClick={again}>
          <Trans>Reken mijn pad opnieuw uit</Trans>
        </Button>
      </div>
    </>
  );
}
