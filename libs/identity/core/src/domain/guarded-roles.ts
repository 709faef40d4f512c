import type { Actor, Role } from '@academy/contracts/identity';
import { noRoles, roles } from './roles';

/** Roles with a say over others, or over what others see: who holds one shows more than a password before they act in it. */
export const guardedRoles: readonly Role[] = ['author', 'owner', 'curator', 'assessor', 'admin'];

export interface Acting {
  readonly worksAs: Actor['worksAs'];
  /** What they hold besides, once they show more than a password. */
  readonly waiting: readonly Role[];
}

/** As what someone acts who holds these roles, and who showed more than a password or did not. */
export function actingIn(held: Partial<Actor['worksAs']>, isStrong: boolean): Acting {
  const all = { ...noRoles, ...held };
  if (isStrong) return { worksAs: all, waiting: [] };
  const without = Object.fromEntries(guardedRoles.map((role) => [role, []]));
  return {
    worksAs: { ...all, ...without },
    waiting: roles.filter((role) => guardedRoles.includes(role) && all[role].length > 0),
  };
}
