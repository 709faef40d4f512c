import { useLingui } from '@lingui/react/macro';
import type { OrganisationKind, RegisteredKind } from '@academy/gql';

/** What an organisation is called by what it is. */
export function useOrganisationKinds(): Record<OrganisationKind | RegisteredKind, string> {
  const { t } = useLingui();
  return { ACADEMY: t`De academie`, SCHOOL: t`School`, COMPANY: t`Bedrijf`, BOARD: t`Schoolbestuur` };
}

/** How the number of each looks, for whoever fills it in. */
export function useNumberHints(): Record<RegisteredKind, string> {
  const { t } = useLingui();
  return {
    SCHOOL: t`De schoolcode (BRIN): 2 cijfers en 2 letters, zoals 12AB.`,
    COMPANY: t`Het KvK-nummer: 8 cijfers.`,
    BOARD: t`Het nummer van het bestuur (5 cijfers), of het KvK-nummer (8 cijfers).`,
  };
}
