import { Trans } from '@lingui/react/macro';
import { LinkButton, NotFound } from '@academy/ui';

/** For addresses that lead nowhere. */
export const NotFoundScreen = () => (
  <NotFound
    action={
      <LinkButton to="/aanbod" kind="secondary">
        <Trans>Bekijk het aanbod</Trans>
      </LinkButton>
    }
  />
);
