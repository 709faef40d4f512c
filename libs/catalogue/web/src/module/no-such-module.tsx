import { Trans } from '@lingui/react/macro';
import { LinkButton, NotFound } from '@academy/ui';

/** For a module or an organisation that is not there. */
export const NoSuchModule = () => (
  <NotFound
    action={
      <LinkButton to="/aanbod" kind="secondary">
        <Trans>Bekijk het aanbod</Trans>
      </LinkButton>
    }
  />
);
