import { useLingui } from '@lingui/react/macro';
import type { Role } from './use-session';

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
