import { useLingui } from '@lingui/react/macro';
import type { AreaOnPage } from './api';

/** The words for where people are. */
export function useAreaWords(): Record<AreaOnPage, string> {
  const { t } = useLingui();
  return {
    NORTH: t`Noord-Nederland`,
    NORTH_WEST: t`Noordwest-Nederland`,
    EAST: t`Oost-Nederland`,
    SOUTH_WEST: t`Zuidwest-Nederland`,
    SOUTH_EAST: t`Zuidoost-Nederland`,
    UNKNOWN: t`Niet opgegeven`,
  };
}
