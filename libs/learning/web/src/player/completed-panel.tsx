import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Notice } from '@academy/ui';

/** The module is done; the certificate comes by itself. */
export function CompletedPanel() {
  const { t } = useLingui();
  return (
    <Notice
      kind="success"
      title={t`Module afgerond`}
      action={
        <LinkButton to="/certificaten">
          <Trans>Naar je certificaten</Trans>
        </LinkButton>
      }
    >
      <Trans>Je certificaat wordt gemaakt. Meestal staat het binnen een minuut bij je certificaten.</Trans>
    </Notice>
  );
}
