import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, LinkButton, Narrow, PageHeader, Stack } from '@academy/ui';

export function NotFoundScreen() {
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
          <LinkButton to="/aanbod" kind="secondary">
            <Trans>Bekijk het aanbod</Trans>
          </LinkButton>
        </Actions>
      </Stack>
    </Narrow>
  );
}
