import { useLingui } from '@lingui/react/macro';
import type { Role } from '@academy/gql';

/** What a role at an organisation is called. */
export function useRoleNames(): (role: Role) => string {
  const { t } = useLingui();
  const names: Record<Role, string> = {
    STAFF: t`Medewerker`,
    AUTHOR: t`Auteur`,
    TRAINER: t`Trainer`,
    MENTOR: t`Mentor`,
    MANAGER: t`Leidinggevende`,
    APPROVER: t`Geeft akkoord`,
    OWNER: t`Eigenaar`,
    CURATOR: t`Curator`,
    ASSESSOR: t`Assessor`,
    ADMIN: t`Beheerder`,
  };
  return (role) => names[role];
}

/** What someone in a role may do, for whoever gives it. */
export function useRoleHints(): (role: Role) => string {
  const { t } = useLingui();
  const hints: Record<Role, string> = {
    STAFF: t`Werkt hier, en doet niets namens de organisatie.`,
    AUTHOR: t`Maakt modules, en ziet wie eraan meedoet.`,
    TRAINER: t`Ziet wie meedoet, en tekent af.`,
    MENTOR: t`Begeleidt docenten op de werkplek.`,
    MANAGER: t`Leidt een team van docenten.`,
    APPROVER: t`Zegt ja of nee tegen wat uren of geld kost.`,
    OWNER: t`Bepaalt wie hier welke rol heeft.`,
    CURATOR: t`Bewaakt het aanbod en beantwoordt bezwaren.`,
    ASSESSOR: t`Beoordeelt wat iemand al kan.`,
    ADMIN: t`Laat organisaties en mensen toe.`,
  };
  return (role) => hints[role];
}
