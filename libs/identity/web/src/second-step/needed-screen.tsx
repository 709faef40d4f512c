import { Trans, useLingui } from '@lingui/react/macro';
import { ShieldCheck } from 'lucide-react';
import { useLocation } from 'react-router';
import { Card, LinkButton, PageHeader, Stack } from '@academy/ui';

/** For who has a role that takes more than a password, and did not show more: the way to it, and back to this page. */
export function SecondStepNeededScreen() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const to = `/account?${new URLSearchParams({ terug: pathname + search })}#tweede-stap`;
  return (
    <Stack gap={24}>
      <PageHeader title={t`Zet eerst een tweede stap aan`} lead={t`Deze pagina vraagt meer dan een wachtwoord.`} />
      <Card>
        <Stack gap={16}>
          <p>
            <Trans>
              Met wat je hier doet, raak je het werk en de gegevens van anderen. Daarom log je hiervoor in met een
              passkey, of met je wachtwoord en een code. Het aanzetten duurt een paar minuten; daarna kom je hier terug.
            </Trans>
          </p>
          <div>
            <LinkButton to={to} icon={<ShieldCheck size={18} />}>
              <Trans>Zet een tweede stap aan</Trans>
            </LinkButton>
          </div>
        </Stack>
      </Card>
    </Stack>
  );
}
