import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import { OfferPage } from '../offer/offer-page';

/** The offer as everyone in the office may see it. */
export function OfficeOfferScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Aanbod`}
        lead={t`Alle modules van bedrijven, scholen en de academie, met hun data en plekken.`}
      />
      <OfferPage to="/beheer/aanbod" />
    </Stack>
  );
}
