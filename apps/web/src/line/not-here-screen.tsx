import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Actions, Button, LinkButton, Narrow, PageHeader, Stack } from '@academy/ui';
import { reloadOnce } from './reload-after-update';
import { doubtLine, hearLine, lineIsLost } from './line';

const often = 3_000;

/** A page that is loaded anew by itself when the line is back. */
export function NotHereScreen() {
  useEffect(() => {
    const come = () => {
      if (!lineIsLost()) reloadOnce();
    };
    void doubtLine().then(come);
    const deaf = hearLine(come);
    // The worker may find the academy a moment later than the page did.
    const timer = setInterval(come, often);
    return () => {
      deaf();
      clearInterval(timer);
    };
  }, []);
  return <NotHere onRetry={() => window.location.reload()} />;
}

/** Nothing of this page is on this device, and it cannot be fetched. */
export function NotHere({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Narrow>
      <Stack gap={24}>
        <PageHeader title={t`Deze pagina kan nu niet laden`} documentTitle={t`Geen verbinding`} />
        <p>
          <Trans>
            De academie is nu niet te bereiken, en op dit apparaat staat niets van deze pagina. Zodra er weer verbinding
            is, verschijnt de pagina vanzelf.
          </Trans>
        </p>
        <Actions>
          <Button onClick={onRetry}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
          <LinkButton kind="secondary" to="/">
            <Trans>Naar het begin</Trans>
          </LinkButton>
        </Actions>
      </Stack>
    </Narrow>
  );
}
