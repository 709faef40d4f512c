import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import type { Me } from '../../session/use-session';
import { OfferPage } from '../offer/offer-page';

/** What curators, assessors and school managers can see now, said plainly, with the offer itself. */
export function ViewerStart({ kind }: { kind: Me['kind'] }) {
  const { t } = useLingui();
  const sees: Partial<Record<Me['kind'], string>> = {
    CURATOR: t`Als curator zie je hier alle modules met hun data en vrije plekken. Modules en routes wijzigen gaat nu nog via de map van de academie.`,
    ASSESSOR: t`Als assessor zie je hier alle modules en wat ze opleveren. Bewijs beoordelen kan hier nog niet.`,
    SCHOOL_MANAGER: t`Als schoolleider zie je hier alle modules die je docenten kunnen volgen. Wat een docent zelf doet, zie je hier niet.`,
  };
  return (
    <Stack gap={24}>
      <PageHeader title={t`Overzicht`} lead={sees[kind]} />
      <OfferPage to="/beheer/aanbod" />
    </Stack>
  );
}
