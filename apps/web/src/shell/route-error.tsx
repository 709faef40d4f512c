import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Actions, Button, FaultCode, LinkButton, Narrow, PageHeader, Stack } from '@academy/ui';
import { Fault, newId } from '@academy/ui/gql';
import { NotFoundScreen } from '../screens/not-found-screen';

/** A screen that broke. The rest of the academy stays where it was. */
export function RouteError() {
  const error = useRouteError();
  const { t } = useLingui();
  const [code] = useState(() => (error instanceof Fault ? error.code : newId()));
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundScreen />;
  return (
    <Narrow>
      <Stack gap={24} className="alb-broken">
        <PageHeader title={t`Deze pagina werkt nu niet`} documentTitle={t`Fout`} />
        <p>
          <Trans>
            Er ging bij ons iets mis. Wat je eerder hebt bewaard, is er nog. Laad de pagina opnieuw of ga terug naar het
            begin.
          </Trans>
        </p>
        <Actions>
          <Button onClick={() => window.location.reload()}>
            <Trans>Laad opnieuw</Trans>
          </Button>
          <LinkButton kind="secondary" to="/" reloadDocument>
            <Trans>Naar het begin</Trans>
          </LinkButton>
        </Actions>
        <FaultCode code={code} />
      </Stack>
    </Narrow>
  );
}
