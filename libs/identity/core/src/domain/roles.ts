import type { OrganisationId, OrganisationKind, Role } from '@academy/contracts/identity';

export type { OrganisationKind };

/** What an organisation can be. */
export const organisationKinds = [
  'academy',
  'company',
  'school',
  'board',
] as const satisfies readonly OrganisationKind[];

/** Of someone who holds no role anywhere. */
export const noRoles: Readonly<Record<Role, readonly OrganisationId[]>> = {
  ...{ staff: [], author: [], trainer: [], mentor: [], manager: [], approver: [], owner: [] },
  ...{ curator: [], assessor: [], admin: [] },
};

/** Every role, in the order in which they are named. */
export const roles = Object.keys(noRoles) as readonly Role[];

const everywhere: readonly Role[] = ['staff', 'author', 'trainer'];

/** Which roles an organisation gives: only the academy guards quality, and nobody owns it. */
export const rolesAt = (kind: OrganisationKind): readonly Role[] =>
  kind === 'academy'
    ? [...everywhere, 'curator', 'assessor', 'admin']
    : [...everywhere, 'mentor', 'manager', 'approver', 'owner'];
