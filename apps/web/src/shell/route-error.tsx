import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router';
import { Actions, Button, FaultCode, LinkButton, Narrow, PageHeader, Stack } from '@academy/ui';
import { Fault, newId } from '@academy/gql';
import { NotHereScreen } from '../line/not-here-screen';
import { useLineIsLost } from '../line/use-line';
import { isMissingPart } from '../line/reload-after-update';
import { NotFoundScreen } from './not-found-screen';

/** A screen that broke. The rest of the academy stays where it was. */
export function RouteError() {
  const error = useRouteError();
  const isTriedAgain = useSecondTry(error);
  const isLost = useLineIsLost();
  const { t } = useLingui();
  const [code] = useState(() => (error instanceof Fault ? error.code : newId()));
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundScreen />;
  if (isTriedAgain) return null;
  if (isLost && isMissingPart(error)) return <NotHereScreen />;
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

const justNow = 10_000;
let triedAgainAt = -justNow;

/** Something outside took a part of the page away that React was to change: the page itself is not at fault. */
const isFromOutside = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

/** Puts a screen that broke so up again, once; what it holds was kept, or is asked anew. */
function useSecondTry(error: unknown): boolean {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const [again] = useState(() => isFromOutside(error) && performance.now() - triedAgainAt > justNow);
  useEffect(() => {
    if (!again) return;
    triedAgainAt = performance.now();
    void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true });
  }, [again, hash, navigate, pathname, search]);
  return again;
}
