import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Section } from '@academy/ui';

/** The way to registering an organisation, for whoever works at one that does not take part yet. */
export function OrganisationsPart() {
  const { t } = useLingui();
  return (
    <Section title={t`Organisaties`}>
      <Card>
        <p>
          <Trans>
            Werk je voor een school of bedrijf dat nog niet meedoet? Meld de organisatie aan bij de academie.
          </Trans>
        </p>
        <LinkButton kind="secondary" to="/organisaties">
          <Trans>Meld een organisatie aan</Trans>
        </LinkButton>
      </Card>
    </Section>
  );
}
