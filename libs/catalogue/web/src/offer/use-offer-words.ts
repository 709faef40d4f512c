import { useLingui } from '@lingui/react/macro';
import type { HoursBand, OfferRegion, StartWindow } from '@academy/gql';
import { useModuleWords } from '../words/use-module-words';

/** The words for what the offer can be narrowed by. */
export function useOfferWords() {
  const { t } = useLingui();
  const { sectors: sector, forms } = useModuleWords();
  const region: Record<OfferRegion, string> = {
    NORTH: t`Noord-Nederland`,
    NORTH_WEST: t`Noordwest-Nederland`,
    EAST: t`Oost-Nederland`,
    SOUTH_WEST: t`Zuidwest-Nederland`,
    SOUTH_EAST: t`Zuidoost-Nederland`,
    ONLINE: t`Overal, online`,
  };
  const hours: Record<HoursBand, string> = {
    UP_TO_8: t`Hoogstens 8 uur`,
    UP_TO_16: t`Meer dan 8, hoogstens 16 uur`,
    UP_TO_24: t`Meer dan 16, hoogstens 24 uur`,
    UP_TO_40: t`Meer dan 24, hoogstens 40 uur`,
    LONGER: t`Meer dan 40 uur`,
  };
  const start: Record<StartWindow, string> = {
    ANY_DAY: t`Begin wanneer je wilt`,
    IN_A_MONTH: t`Binnen een maand`,
    IN_THREE_MONTHS: t`Over 1 tot 3 maanden`,
    IN_SIX_MONTHS: t`Over 3 tot 6 maanden`,
    LATER: t`Later dan over 6 maanden`,
    NOT_PLANNED: t`Nog geen datum`,
  };
  return { sector, forms, region, hours, start };
}
