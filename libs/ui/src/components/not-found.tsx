import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Actions, LinkButton } from './button';
import { Narrow, Stack } from './layout';
import { PageHeader } from './page-header';

/** Where there is nothing at an address; `action` is another way on than to the beginning. */
export function NotFound({ action }: { action?: ReactNode }) {
  const { t } = useLingui();
  return (
    <Narrow>
      <Stack gap={24}>
        <PageHeader title={t`Deze pagina bestaat niet`} />
        <p>
          <Trans>Misschien is het adres niet helemaal goed, of is de pagina verhuisd.</Trans>
        </p>
        <Actions>
          <LinkButton to="/">
            <Trans>Naar het begin</Trans>
          </LinkButton>
          {action}
        </Actions>
      </Stack>
    </Narrow>
  );
}
