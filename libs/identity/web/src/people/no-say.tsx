import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@academy/ui';

/** At the academy, while another owns the organisation; or after one gave one's own say away. */
export function NoSay() {
  const { t } = useLingui();
  return (
    <Notice title={t`Je bepaalt hier niet wie welke rol heeft`}>
      <Trans>Dat doet een eigenaar van de organisatie.</Trans>
    </Notice>
  );
}
