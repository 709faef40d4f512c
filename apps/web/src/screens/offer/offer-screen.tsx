import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import { OfferPage } from './offer-page';

/** Aanbod: everything a teacher can follow. */
export function OfferScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Aanbod`}
        lead={t`Modules van bedrijven, scholen en de academie. Kies er een en bekijk wanneer je kunt beginnen.`}
      />
      <OfferPage to="/aanbod" />
    </Stack>
  );
}
