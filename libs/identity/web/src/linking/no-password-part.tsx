import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Section, Stack } from '@academy/ui';

/** For who signs in by a provider alone: how they get a password. */
export function NoPasswordPart() {
  const { t } = useLingui();
  return (
    <Section title={t`Wachtwoord`} lead={t`Je logt in met een account dat je elders hebt.`}>
      <Card>
        <Stack gap={12}>
          <p>
            <Trans>
              Je hebt hier nog geen wachtwoord. Met een wachtwoord kun je ook zonder dat andere account inloggen, en een
              tweede stap aanzetten. Je kiest het met een mail naar je eigen adres.
            </Trans>
          </p>
          <div>
            <LinkButton kind="secondary" to="/wachtwoord-vergeten">
              <Trans>Kies een wachtwoord</Trans>
            </LinkButton>
          </div>
        </Stack>
      </Card>
    </Section>
  );
}
