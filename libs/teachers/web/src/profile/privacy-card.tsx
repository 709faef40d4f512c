import { Trans } from '@lingui/react/macro';
import { LockKeyhole } from 'lucide-react';
import { Card, CheckItem, CheckList, IconTile, Row } from '@academy/ui';

/** What the profile is for, and whose it is. */
export function PrivacyCard() {
  return (
    <Card kind="tint">
      <Row gap={12}>
        <IconTile tone="petrol">
          <LockKeyhole size={20} />
        </IconTile>
        <h2>
          <Trans>Je profiel is van jou</Trans>
        </h2>
      </Row>
      <CheckList>
        <CheckItem>
          <Trans>We gebruiken het om modules en een leerpad te vinden die bij je passen.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>
            Vindt een toets of assessor later iets anders? Daar leren we van, zonder je naam en alleen samen met
            anderen.
          </Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Jij bepaalt wat erin staat. Niets is verplicht.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Wat je zelf toevoegt, kun je altijd weer verwijderen.</Trans>
        </CheckItem>
      </CheckList>
    </Card>
  );
}
