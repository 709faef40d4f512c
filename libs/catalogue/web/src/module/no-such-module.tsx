import { Trans } from '@lingui/react/macro';
import { LinkButton, NotFound } from '@academy/ui';

/** For a module that is not, or no longer, on offer. */
export const NoSuchModule = () => (
  <NotFound
    action={
      <LinkButton to="/aanbod" kind="secondary">
        <Trans>Bekijk het aanbod</Trans>
      </LinkButton>
    }
  />
);
