import { useLingui } from '@lingui/react/macro';
import type { HolidayKind } from '@academy/gql';

/** The holidays by name. */
export function useHolidayWords(): Record<HolidayKind, string> {
  const { t } = useLingui();
  return {
    AUTUMN: t`herfstvakantie`,
    CHRISTMAS: t`kerstvakantie`,
    SPRING: t`voorjaarsvakantie`,
    MAY: t`meivakantie`,
    SUMMER: t`zomervakantie`,
  };
}
